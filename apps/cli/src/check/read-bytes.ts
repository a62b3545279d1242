import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { AppError, fileSizeText } from '@gongkai/core'
import { LARGEST_FILE } from '@gongkai/documents'
import { READ_PROBLEMS } from './texts.zh-cn.ts'

const limit = fileSizeText(LARGEST_FILE)
const hasCode = (error: unknown): error is { readonly code: string } =>
  typeof error === 'object' && error !== null && 'code' in error

async function collect(stream: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > LARGEST_FILE) throw new AppError('FILE_TOO_LARGE', { file, limit })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Bytes of a file, or of standard input for `-`. Throws FILE_UNREADABLE or FILE_TOO_LARGE; never reads beyond the limit. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if (file === '-') return await collect(process.stdin, file)
    const { size } = await stat(file)
    if (size > LARGEST_FILE) throw new AppError('FILE_TOO_LARGE', { file, limit })
    return await collect(createReadStream(file), file)
  } catch (error) {
    if (error instanceof AppError || !hasCode(error)) throw error
    throw new AppError('FILE_UNREADABLE', { file, reason: READ_PROBLEMS[error.code] ?? error.code }, error)
  }
}
