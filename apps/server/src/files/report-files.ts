import { getBlankForm, getVersionFile } from '@gongkai/api'
import { REPORT_FILE_KINDS, REPORT_FILES } from '@gongkai/core'
import { Router, type Request, type Response } from 'express'
import type { ServerOptions } from '../server-options.ts'
import { createAnonymousContext } from '../session/create-context.ts'
import { KeptFiles } from './kept-files.ts'
import { sendFile } from './send-file.ts'

const HOUR = 'public, max-age=3600'
const kindOf = (fileName: unknown) => REPORT_FILE_KINDS.find((kind) => REPORT_FILES[kind].fileName === fileName)

/**
 * Published reports as files: `/organs/:slug/:year/report.docx`, `.pdf`, `.xlsx` and so on, and the same below `/v/:no` for
 * one version; the blank forms as `/forms/:format.docx`. The tag is the content's own fingerprint, so an unchanged report is
 * neither written nor sent twice.
 */
export function reportFiles(options: ServerOptions): Router {
  const routes = Router()
  const kept = new KeptFiles()
  const answer = async (request: Request<Record<string, string>>, response: Response, next: () => void) => {
    const { slug, year, no, file } = request.params
    const kind = kindOf(file)
    if (kind === undefined) return next()
    const versionNo = no === undefined ? null : Number(no)
    const ctx = createAnonymousContext(options, request, response)
    const version = await getVersionFile(ctx, { slug, reportingYear: Number(year), versionNo, kind })
    response.set('etag', `"${version.contentHash}-${kind}"`)
    response.set('cache-control', no === undefined ? 'no-cache' : HOUR)
    const write = () => kept.get(`${version.contentHash}-${kind}`, version.write)
    await sendFile(response, { ...version, write })
  }
  routes.get('/organs/:slug/:year/:file', answer)
  routes.get('/organs/:slug/:year/v/:no/:file', answer)
  routes.get('/forms/:format.:kind', async (request, response) => {
    const form = getBlankForm(request.params)
    response.set('cache-control', HOUR)
    await sendFile(response, { ...form, write: () => kept.get(form.fileName, form.write) })
  })
  return routes
}
