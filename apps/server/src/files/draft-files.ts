import { getDraftFile } from '@gongkai/api'
import { Router } from 'express'
import type { ServerOptions } from '../server-options.ts'
import { createContext } from '../session/create-context.ts'
import { sendFile } from './send-file.ts'

/** Reports as they stand at the desk: `GET /api/admin/reports/:id/report.docx`, `.pdf`, `.xlsx`, for whoever may read them there. */
export function draftFiles(options: ServerOptions): Router {
  const routes = Router()
  routes.get('/:reportId/report.:kind', async (request, response) => {
    const ctx = await createContext(options, request, response)
    const file = await getDraftFile(ctx, request.params)
    response.set('cache-control', 'private, no-store')
    await sendFile(response, file)
  })
  return routes
}
