import { randomBytes } from 'node:crypto'
import { createPublicCaller, getPublicDataVersion } from '@gongkai/api'
import type { Request, RequestHandler, Response } from 'express'
import { nonceOf } from '../security/security-headers.ts'
import type { ServerOptions } from '../server-options.ts'
import { createAnonymousContext } from '../session/create-context.ts'
import { errorPage } from './error-page.ts'
import { PageCache } from './page-cache.ts'
import { portalLoader, type RenderedPage, type RenderPortal } from './render-portal.ts'
import { shareAnswers } from './share-answers.ts'
import { PAGE_TEXTS } from './texts.zh-cn.ts'

// A kept page is sent many times, each with a nonce of its own: it is rendered with this mark in the nonce's place.
const nonceMark = `nonce-${randomBytes(12).toString('hex')}`

interface Pages {
  readonly options: ServerOptions
  readonly cache: PageCache
  /** What the published data are at this moment. A kept page costs little beside this question, so readers share it. */
  readonly dataVersion: () => Promise<string>
}

/** The public pages: rendered on the server, kept until something is published. */
export function portalPages(options: ServerOptions): RequestHandler {
  const load = portalLoader(options.apps.portalServer)
  const dataVersion = shareAnswers(() => getPublicDataVersion(options.database))
  const pages: Pages = { options, cache: new PageCache(), dataVersion }
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next()
      return
    }
    const render = await load()
    if (render === undefined) {
      const page = errorPage(PAGE_TEXTS.notBuilt, nonceOf(response), PAGE_TEXTS.notBuiltTitle)
      response.status(503).type('html').send(page)
      return
    }
    send(response, await findOrRender(pages, render, request, response))
  }
}

async function findOrRender(
  { options, cache, dataVersion }: Pages,
  render: RenderPortal,
  request: Request,
  response: Response,
): Promise<RenderedPage> {
  const context = createAnonymousContext(options, request, response)
  const origin = options.publicOrigin ?? originOf(request)
  const version = `${await dataVersion()} ${options.today()}`
  const key = `${origin} ${request.originalUrl}`
  const kept = cache.find(version, key)
  if (kept !== undefined) return kept
  const page = await render(request.originalUrl, createPublicCaller(context), { nonce: nonceMark, origin })
  if (page.status === 200) cache.keep(version, key, page)
  return page
}

function send(response: Response, page: RenderedPage): void {
  response.status(page.status).type('html').set('cache-control', 'no-cache')
  response.set({ ...page.headers })
  response.send(page.html.replaceAll(nonceMark, nonceOf(response)))
}

/** Where this reader found us, for addresses that are cited; nothing when the request does not say it plainly. */
function originOf(request: Request): string {
  const origin = `${request.protocol}://${request.get('host') ?? ''}`
  return URL.canParse(origin) && new URL(origin).origin === origin ? origin : ''
}
