import { admitUpload, getImportFile, LARGEST_FILE, storeUpload } from '@gongkai/api'
import { AppError } from '@gongkai/core'
import express, { Router, type Request } from 'express'
import { isTooLarge } from '../is-too-large.ts'
import { limitAttempts } from '../security/limit-attempts.ts'
import type { ServerOptions } from '../server-options.ts'
import { createContext } from '../session/create-context.ts'
import { contentDisposition } from './content-disposition.ts'

const MEGABYTE = 1024 * 1024

/**
 * Files as bytes: `POST /api/admin/imports?reportId=…` takes one with its name in `x-file-name` (percent-encoded), and
 * `GET /api/admin/imports/:id/file` gives the original back. Who may is asked before a single byte is read.
 */
export function importFiles(options: ServerOptions): Router {
  const routes = Router()
  const readBytes = express.raw({ type: () => true, limit: LARGEST_FILE })
  routes.post('/', limitAttempts(60), async (request, response, next) => {
    const fileName = fileNameOf(request)
    const { ctx, reportId } = await admitUpload(await createContext(options, request, response), {
      reportId: String(request.query['reportId'] ?? ''),
    })
    readBytes(request, response, (failure: unknown) => {
      if (failure !== undefined) {
        next(isTooLarge(failure) ? tooLarge(fileName) : failure)
        return
      }
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      storeUpload(ctx, { reportId, fileName, mediaType: request.get('content-type') ?? '', bytes })
        .then((answer) => response.json(answer))
        .catch(next)
    })
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

function fileNameOf(request: Request): string {
  const header = request.get('x-file-name') ?? ''
  try {
    const name = decodeURIComponent(header).split(/[/\\]/).at(-1)?.trim() ?? ''
    if (name !== '') return name.slice(0, 200)
  } catch (error) {
    throw new AppError('INPUT_INVALID', { where: 'x-file-name' }, error)
  }
  throw new AppError('INPUT_INVALID', { where: 'x-file-name' })
}

const tooLarge = (file: string) => new AppError('FILE_TOO_LARGE', { file, limit: `${LARGEST_FILE / MEGABYTE} MB` })
