import { AppError, cutPath, fileSizeText } from '@gongkai/core'
import express, { type Request, type Response } from 'express'
import { isTooLarge } from '../body-errors.ts'

/**
 * The name under which a file is sent, with its folders, from the header `x-file-name` (percent-encoded). What would lead out
 * of its folder is left out. Throws INPUT_INVALID where there is none.
 */
export function filePathOf(request: Request): string {
  const parts = decode(request.get('x-file-name') ?? '').split(/[/\\]/)
  const path = parts.map((part) => part.replaceAll('\0', '').trim()).filter((part) => !['', '.', '..'].includes(part))
  if (path.length === 0) throw new AppError('INPUT_INVALID', { where: 'x-file-name' })
  return cutPath(path.join('/'))
}

function decode(header: string): string {
  try {
    return decodeURIComponent(header)
  } catch (error) {
    throw new AppError('INPUT_INVALID', { where: 'x-file-name' }, error)
  }
}

/** Reads the body of a request as the bytes of a file, whatever it says it is. The answer throws FILE_TOO_LARGE above the limit. */
export function readFile(limit: number): (request: Request, response: Response, name: string) => Promise<Buffer> {
  const read = express.raw({ type: () => true, limit })
  return (request, response, name) =>
    new Promise((resolve, reject) => {
      read(request, response, (failure: unknown) => {
        if (failure === undefined) resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
        else if (isTooLarge(failure)) reject(new AppError('FILE_TOO_LARGE', { file: name, limit: fileSizeText(limit) }))
        else reject(failure instanceof Error ? failure : new Error('the body could not be read', { cause: failure }))
      })
    })
}
