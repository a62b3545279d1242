import { addToBatch, admitToBatch, LARGEST_ARCHIVE, writeBatchResult } from '@gongkai/api'
import { Router, type Request } from 'express'
import { limitAttempts } from '../security/limit-attempts.ts'
import type { ServerOptions } from '../server-options.ts'
import { createContext } from '../session/create-context.ts'
import { contentDisposition } from './content-disposition.ts'
import { filePathOf, readFile } from './read-file.ts'
import { FILE_TEXTS } from './texts.zh-cn.ts'

/** Ten files a second: more than a browser sends, and a batch of a thousand takes less than two minutes. */
const FILES_PER_MINUTE = 600

/**
 * Files of batches as bytes: `POST /api/admin/import-batches/:id/files` takes one, or an archive of many, with its name
 * and folders in `x-file-name` (percent-encoded), `GET …/:id/result.csv` gives what became of each. Who may is asked before a single byte is read.
 */
export function batchFiles(options: ServerOptions): Router {
  const routes = Router()
  const readBytes = readFile(LARGEST_ARCHIVE)
  routes.post('/:id/files', limitAttempts(FILES_PER_MINUTE), async (request: Request<{ id: string }>, response) => {
    const path = filePathOf(request)
    const context = await createContext(options, request, response)
    const { ctx, batchId } = await admitToBatch(context, { batchId: request.params.id })
    response.json(await addToBatch(ctx, batchId, { path, bytes: await readBytes(request, response, path) }))
  })
  routes.get('/:id/result.csv', async (request: Request<{ id: string }>, response) => {
    const context = await createContext(options, request, response)
    const { ctx, batchId } = await admitToBatch(context, { batchId: request.params.id })
    const csv = await writeBatchResult(ctx, batchId)
    response.set('content-disposition', contentDisposition(FILE_TEXTS.batchResult)).type('csv').send(csv)
  })
  return routes
}
