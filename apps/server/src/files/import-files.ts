import { admitUpload, getImportFile, LARGEST_FILE, storeUpload } from '@gongkai/api'
import { fileNameOf } from '@gongkai/core'
import { Router } from 'express'
import { limitAttempts } from '../security/limit-attempts.ts'
import type { ServerOptions } from '../server-options.ts'
import { createContext } from '../session/create-context.ts'
import { contentDisposition } from './content-disposition.ts'
import { filePathOf, readFile } from './read-file.ts'
import { whenGone } from './when-gone.ts'

/**
 * Files as bytes: `POST /api/admin/imports?reportId=…` takes one with its name in `x-file-name` (percent-encoded), with
 * `keep=1` also one in which nothing can be recognised, and
 * `GET /api/admin/imports/:id/file` gives the original back. Who may is asked before a single byte is read.
 */
export function importFiles(options: ServerOptions): Router {
  const routes = Router()
  const readBytes = readFile(LARGEST_FILE)
  routes.post('/', limitAttempts(60), async (request, response) => {
    const fileName = fileNameOf(filePathOf(request))
    const { ctx, reportId } = await admitUpload(await createContext(options, request, response), {
      reportId: String(request.query['reportId'] ?? ''),
    })
    const bytes = await readBytes(request, response, fileName)
    const signal = whenGone(response)
    try {
      const mediaType = request.get('content-type') ?? ''
      const keep = request.query['keep'] === '1'
      response.json(await storeUpload(ctx, { reportId, fileName, mediaType, bytes, keep, signal }))
    } catch (error) {
      // Nobody is left to be told that a reading ended because he left.
      if (!signal.aborted) throw error
    }
  })
  routes.get('/:id/file', async (request, response) => {
    const ctx = await createContext(options, request, response)
    const file = await getImportFile(ctx, { importId: request.params.id })
    response.set('content-disposition', contentDisposition(file.fileName)).set('cache-control', 'private, no-store')
    // Never shown by the browser as what it claims to be: an uploaded page could carry scripts.
    response.type('application/octet-stream').send(file.bytes)
  })
  return routes
}
