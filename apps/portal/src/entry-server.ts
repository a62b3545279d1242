import { loadPage } from './load-page.ts'
import { errorPage } from './pages/error/error-page.ts'
import type { Site } from './page.ts'
import type { PublicApi } from './public-api.ts'
import { renderDocument } from './render-document.ts'
import { matchRoute } from './routes.ts'
import { T } from './texts.zh-cn.ts'

export type { PublicApi } from './public-api.ts'

/** What the server knows about the request and the site. */
export interface RenderOptions {
  /** The one value the content security policy of this answer allows for scripts. */
  readonly nonce: string
  /** Scheme and host for absolute addresses; without it they begin at the root. */
  readonly origin?: string
  /** Name of the site, e.g. of the government that runs it. */
  readonly siteName?: string
}

/** An answer for the server to send. */
export interface Rendered {
  readonly status: number
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

const siteOf = ({ siteName, origin }: RenderOptions): Site => ({ name: siteName ?? T.siteName, origin: origin ?? '' })

/**
 * Draws the page at `url` (path and query) as a complete document that needs no scripts. Takes the data from `api`.
 * What is not there gives 404, an address that has moved 301; failures of the api other than NOT_FOUND are thrown.
 */
export async function render(url: string, api: PublicApi, options: RenderOptions): Promise<Rendered> {
  const route = matchRoute(url)
  if (route.name === 'moved') return { status: 301, html: '', headers: { location: route.to } }
  const site = siteOf(options)
  const page = await loadPage(route, api, site)
  return { status: page.status, html: await renderDocument(page, site, options.nonce) }
}

/** Draws the page for an answer that failed. Asks nobody, so that it works when nothing else does. */
export async function renderError(
  status: 429 | 500 | 503,
  reference: string,
  options: RenderOptions,
): Promise<Rendered> {
  const site = siteOf(options)
  return { status, html: await renderDocument(errorPage(status, reference), site, options.nonce) }
}
