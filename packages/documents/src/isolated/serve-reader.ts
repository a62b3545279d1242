import { parentPort } from 'node:worker_threads'
import { AppError } from '@gongkai/core'
import { importDocument } from '../import-document.ts'
import { keepDocument } from '../keep-document.ts'
import type { ReadAnswer, ReadRequest } from './messages.ts'

const READ = { import: importDocument, keep: keepDocument } as const

async function answer({ bytes, fileName, task }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { kind: 'read', reading: await READ[task](bytes, { fileName }) }
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', code: error.code, facts: error.facts }
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return { kind: 'failed', message, stack }
  }
}

// A library may leave a promise behind that fails when nobody waits for it: the PDF library does, over a table of objects that
// is wrong. It decides nothing about the file, and must end neither its reading nor that of the next one.
process.on('unhandledRejection', () => undefined)

const send = (message: ReadAnswer) => parentPort?.postMessage(message)

parentPort?.on('message', (request: ReadRequest) => void answer(request).then(send))
send({ kind: 'ready' })
