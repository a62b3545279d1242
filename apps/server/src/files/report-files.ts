import { getVersionFile } from '@gongkai/api'
import { Router, type Request, type Response } from 'express'
import type { ServerOptions } from '../server-options.ts'
import { createAnonymousContext } from '../session/create-context.ts'
import { contentDisposition } from './content-disposition.ts'

/**
 * Published reports as open data: `/organs/:slug/:year/report.csv` and `.json`, and the same below `/v/:no` for one
 * version. The tag is the content's own fingerprint, so an unchanged report is not sent twice.
 */
export function reportFiles(options: ServerOptions): Router {
  const routes = Router()
  const answer = async (request: Request<Record<string, string>>, response: Response) => {
    const { slug, year, no, format } = request.params
    const ctx = createAnonymousContext(options, request, response)
    const file = await getVersionFile(ctx, {
      slug,
      reportingYear: Number(year),
      versionNo: no === undefined ? null : Number(no),
      format,
    })
    response.set('etag', `"${file.contentHash}-${format}"`)
    response.set('cache-control', no === undefined ? 'no-cache' : 'public, max-age=3600')
    response.set('content-disposition', contentDisposition(file.fileName))
    if (request.fresh) response.status(304).end()
    else response.type(file.mediaType).send(file.body)
  }
  routes.get('/organs/:slug/:year/report.:format', answer)
  routes.get('/organs/:slug/:year/v/:no/report.:format', answer)
  return routes
}
