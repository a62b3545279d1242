import { Worker } from 'node:worker_threads'
import { AppError, type OfficeFileKind, type ReportContent } from '@gongkai/core'
import type { WriteOptions } from '../write-options.ts'
import type { WriteAnswer, WriteRequest } from './messages.ts'

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

/** A file takes some tens of milliseconds: whoever comes behind so many would wait for several seconds. */
const MOST_WAITING = 100
const WAIT_SECONDS = 10

const waiting = new Map<number, Waiting>()
let thread: Worker | undefined
let requests = 0

function settle(answer: WriteAnswer): void {
  const { resolve, reject } = waiting.get(answer.id)!
  waiting.delete(answer.id)
  if (waiting.size === 0) thread?.unref()
  if ('bytes' in answer) resolve(answer.bytes)
  else reject(new Error(answer.error))
}

/** The thread is gone: whoever waits is told, and the next file starts a new one. */
function giveUp(ended: Worker, error: Error): void {
  if (thread !== ended) return
  thread = undefined
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}

function startThread(): Worker {
  const started = new Worker(new URL('start-writer.mjs', import.meta.url))
  started.on('message', settle)
  started.on('error', (error) => giveUp(started, error))
  started.on('exit', () => giveUp(started, new Error('the writing thread ended')))
  return started
}

/**
 * Writes a file like `writeOfficeFile`, in a thread of its own, one after the other: a server goes on answering meanwhile.
 * A program that ends does not wait for the idle thread. Throws what the writer throws, and TOO_MANY_REQUESTS where too many
 * wait.
 */
export function writeInThread(
  kind: OfficeFileKind,
  content: ReportContent,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  if (waiting.size >= MOST_WAITING) return Promise.reject(new AppError('TOO_MANY_REQUESTS', { seconds: WAIT_SECONDS }))
  const worker = (thread ??= startThread())
  const request: WriteRequest = { id: requests++, kind, content, options }
  return new Promise((resolve, reject) => {
    // First, since what cannot be handed over throws here and must leave nobody waiting.
    worker.postMessage(request)
    waiting.set(request.id, { resolve, reject })
    worker.ref()
  })
}
