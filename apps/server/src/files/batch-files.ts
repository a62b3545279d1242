import { addToBatch, admitToBatch, LARGEST_ARCHIVE, writeBatchResult } from '@gongkai/api'
import { Router, type Request, type RequestHandler } from 'express'
import { limitAttempts } from '../security/limit-attempts.ts'
import type { ServerOptions } from '../server-options.ts'
import { createContext } from '../session/create-context.ts'
import { contentDisposition } from './content-disposition.ts'
import { filePathOf, readFile } from './read-file.ts'
import { FILE_TEXTS } from './texts.zh-cn.ts'

/** Ten files a second. Whoever sends faster is told when to go on, and a batch of a thousand takes less than two minutes. */
const FILES_PER_MINUTE = 600

type Of<Locals extends Record<string, unknown>> = RequestHandler<
  { id: string },
  unknown,
  unknown,
  Request['query'],
  Locals
>
type Admitted = { admitted: Awaited<ReturnType<typeof admitToBatch>> }

/**
 * Files of batches as bytes: `POST /api/admin/import-batches/:id/files` takes one, or an archive of many, with its name
 * and folders in `x-file-name` (percent-encoded), `GET …/:id/result.csv` gives what became of each. Who may is asked before a single byte is read,
 * and how fast is counted by person: many colleagues share one address.
 */
export function batchFiles(options: ServerOptions): Router {
  const routes = Router()
  const readBytes = readFile(LARGEST_ARCHIVE)
  const admit: Of<Admitted> = async (request, response, next) => {
    const context = await createContext(options, request, response)
    response.locals.admitted = await admitToBatch(context, { batchId: request.params.id })
    next()
  }
  const take: Of<Admitted> = async (request, response) => {
    const path = filePathOf(request)
    const { ctx, batchId } = response.locals.admitted
    response.json(await addToBatch(ctx, batchId, { path, bytes: await readBytes(request, response, path) }))
  }
  routes.post('/:id/files', admit, limitAttempts(FILES_PER_MINUTE, personOf), take)
  routes.get('/:id/result.csv', async (request: Request<{ id: string }>, response) => {
    const context = await createContext(options, request, response)
    const { ctx, batchId } = await admitToBatch(context, { batchId: request.params.id })
    const csv = await writeBatchResult(ctx, batchId)
    response.set('content-disposition', contentDisposition(FILE_TEXTS.batchResult)).type('csv').send(csv)
  })
  return routes
}

const personOf = (_request: Request, { locals }: { locals: Partial<Admitted> }) => locals.admitted?.ctx.person.id ?? ''
