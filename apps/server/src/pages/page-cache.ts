import type { RenderedPage } from './render-portal.ts'

/**
 * Rendered pages by address, valid for one state of the published data. When that changes everything is dropped; when it
 * is full the page that was not asked for longest goes first.
 */
export class PageCache {
  private readonly pages = new Map<string, RenderedPage>()
  private version = ''
  private readonly limit: number

  constructor(limit = 500) {
    this.limit = limit
  }

  /** The page rendered earlier from the same data, if any. */
  find(version: string, key: string): RenderedPage | undefined {
    this.follow(version)
    const page = this.pages.get(key)
    if (page === undefined) return undefined
    this.pages.delete(key)
    this.pages.set(key, page)
    return page
  }

  /** Keeps a page that was rendered from the data of `version`. */
  keep(version: string, key: string, page: RenderedPage): void {
    this.follow(version)
    this.pages.set(key, page)
    const oldest = this.pages.keys().next()
    if (this.pages.size > this.limit && !oldest.done) this.pages.delete(oldest.value)
  }

  private follow(version: string): void {
    if (version === this.version) return
    this.pages.clear()
    this.version = version
  }
}
