import type { CheckedFile } from '@gongkai/core/exchange'
import { loadPage } from './load-page.ts'
import type { Site } from './page.ts'
import type { PublicApi } from './public-api.ts'
import { renderDocument } from './render-document.ts'
import { matchRoute } from './routes.ts'
import { siteNameOf } from './site-name.ts'

export type { PublicApi } from './public-api.ts'

/** What the server knows about the request and the site. */
export interface RenderOptions {
  /** The one value the content security policy of this answer allows for scripts. */
  readonly nonce: string
  /** Scheme and host for absolute addresses; without it they begin at the root. */
  readonly origin?: string
  /** Name of the site; without it the topmost government gives its name. */
  readonly siteName?: string
  /** What was found in a file that was sent to the checker; its page alone shows it. */
  readonly checked?: CheckedFile
}

/** An answer for the server to send. */
export interface Rendered {
  readonly status: number
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Draws the page at `url` (path and query) as a complete document that needs no scripts. Takes the data from `api`.
 * What is not there gives 404, an address that has moved 301; failures of the api other than NOT_FOUND are thrown.
 */
export async function render(url: string, api: PublicApi, options: RenderOptions): Promise<Rendered> {
  const route = matchRoute(url)
  if (route.name === 'moved') return { status: 301, html: '', headers: { location: route.to } }
  const site: Site = { name: options.siteName ?? (await siteNameOf(api)), origin: options.origin ?? '' }
  const page = await loadPage(route, api, site, options.checked ?? null)
  return { status: page.status, html: await renderDocument(page, site, options.nonce) }
}
