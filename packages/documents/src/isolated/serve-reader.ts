import { parentPort } from 'node:worker_threads'
import { AppError } from '@gongkai/core'
import { checkImport } from '../check-import.ts'
import { importDocument } from '../import-document.ts'
import { keepDocument } from '../keep-document.ts'
import { listArchive, unpackFile } from '../read/archive/archive-files.ts'
import type { FactsOptions } from '../map/imported-facts.ts'
import type { CheckedImport, ReadAnswer, Readings, ReadingTask, ReadRequest } from './messages.ts'

async function checkDocument(bytes: Uint8Array, fileName: string, options: FactsOptions): Promise<CheckedImport> {
  const report = await importDocument(bytes, { fileName })
  return { report, findings: checkImport(report, options) }
}

/** What comes of a file for each task. */
function read(request: ReadRequest): Readings[ReadingTask] | Promise<Readings[ReadingTask]> {
  const { bytes, fileName } = request
  if (request.task === 'unpack') return unpackFile(bytes, fileName, request.packed)
  if (request.task === 'list') return listArchive(bytes, fileName)
  if (request.task === 'check') return checkDocument(bytes, fileName, request.options)
  return request.task === 'import' ? importDocument(bytes, { fileName }) : keepDocument(bytes, { fileName })
}

async function answer(request: ReadRequest): Promise<ReadAnswer> {
  try {
    return { kind: 'read', reading: await read(request) }
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', code: error.code, facts: error.facts }
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
    return { kind: 'failed', message, stack }
  }
}

// A library may leave a promise behind that fails when nobody waits for it: the PDF library does, over a table of objects that
// is wrong. It decides nothing about the file, and must end neither its reading nor that of the next one.
process.on('unhandledRejection', () => undefined)

/** Bytes are handed over, everything else is copied. */
function send(message: ReadAnswer): void {
  const isBytes = message.kind === 'read' && message.reading instanceof Uint8Array
  parentPort?.postMessage(message, isBytes ? [(message.reading as Uint8Array<ArrayBuffer>).buffer] : [])
}

parentPort?.on('message', (request: ReadRequest) => void answer(request).then(send))
send({ kind: 'ready' })
