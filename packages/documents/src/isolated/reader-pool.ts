import { availableParallelism } from 'node:os'
import { AppError } from '@gongkai/core'
import type { Readings, ReadingTask, ReadRequest } from './messages.ts'
import { ReaderThread, type ReadingJob } from './reader-thread.ts'

/** How large a pool is and what one reading may take. */
export interface PoolOptions {
  readonly threads?: number
  /** Megabytes the objects of one reading may take. */
  readonly memoryLimit?: number
  /** Files that may wait for a thread; more are refused. Without it any number may. */
  readonly mostWaiting?: number
}

/** Megabytes; the largest real reports need about a tenth. */
const MEMORY_LIMIT = 512
const MOST_THREADS = 4

/** Told to whom there is no room for: by then some of those who wait are done. */
const WAIT_SECONDS = 10

/** How often a file is read once more by itself, when memory ran out while others were read as well. */
const MOST_TIMES_ALONE = 2

/** A file to be read for one task, and how many milliseconds it may take. */
export type ReadingOf<Name extends ReadingTask> = ReadRequest & { readonly timeLimit: number; readonly task: Name }

/** Threads that read files. They start when they are needed, stay for the next file, and are replaced when one had to be ended. */
export class ReaderPool {
  readonly #most: number
  readonly #memoryLimit: number
  readonly #mostWaiting: number
  readonly #threads = new Set<ReaderThread>()
  #waiting: ReadingJob[] = []
  /** Files that wait to be read, or are read, while no other is. */
  readonly #alone = new Set<ReadingJob>()

  constructor({
    threads = availableParallelism(),
    memoryLimit = MEMORY_LIMIT,
    mostWaiting = Infinity,
  }: PoolOptions = {}) {
    this.#mostWaiting = mostWaiting
    this.#most = Math.min(threads, MOST_THREADS)
    this.#memoryLimit = memoryLimit
  }

  /**
   * Reads a file in a thread of its own. When `signal` is aborted the reading ends at once and the signal's reason is thrown.
   * Throws TOO_MANY_REQUESTS where too many wait.
   */
  read<Name extends ReadingTask>(
    { timeLimit, ...request }: ReadingOf<Name>,
    signal: AbortSignal | undefined,
  ): Promise<Readings[Name]> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      if (this.#waiting.length >= this.#mostWaiting)
        return reject(new AppError('TOO_MANY_REQUESTS', { seconds: WAIT_SECONDS }))
      const abort = () => this.#abandon(job, signal?.reason)
      const settle =
        <Value>(tell: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener('abort', abort)
          this.#alone.delete(job)
          tell(value)
        }
      // What comes back is what its task makes of a file.
      const tell = settle(resolve as (reading: Readings[ReadingTask]) => void)
      const readAlone = this.#aloneAtMost(MOST_TIMES_ALONE, () => job)
      const job: ReadingJob = {
        request: request as ReadRequest,
        timeLimit,
        resolve: tell,
        reject: settle(reject),
        readAlone,
      }
      signal?.addEventListener('abort', abort)
      this.#waiting.push(job)
      this.#assign()
    })
  }

  /** Ends every thread; whatever was being read is given up. A later reading starts threads anew. */
  async close(): Promise<void> {
    const reason = new Error('closing')
    for (const job of this.#waiting.splice(0)) job.reject(reason)
    await Promise.all([...this.#threads].map((thread) => thread.stop(reason)))
  }

  /** Puts a file back to the head of those that wait, to be read by itself. */
  #aloneAtMost(times: number, jobOf: () => ReadingJob): () => boolean {
    let left = times
    return () => {
      if (left-- <= 0) return false
      this.#alone.add(jobOf())
      this.#waiting.unshift(jobOf())
      return true
    }
  }

  #assign(): void {
    for (;;) {
      const [job] = this.#waiting
      if (job === undefined || this.#mustWait(job)) return
      const thread = this.#idleThread()
      if (!thread) return
      this.#waiting.shift()
      thread.read(job)
    }
  }

  /** A file that is read by itself waits for those before it, and those behind it wait for it. */
  #mustWait(next: ReadingJob): boolean {
    const begun = [...this.#threads].flatMap(({ job }) => job ?? [])
    return begun.length > 0 && (this.#alone.has(next) || begun.some((job) => this.#alone.has(job)))
  }

  #idleThread(): ReaderThread | undefined {
    for (const thread of this.#threads) if (thread.job === undefined) return thread
    if (this.#threads.size >= this.#most) return undefined
    const onEnd = (ended: ReaderThread) => {
      this.#threads.delete(ended)
      this.#assign()
    }
    const thread = new ReaderThread({ memoryLimit: this.#memoryLimit, onIdle: () => this.#assign(), onEnd })
    this.#threads.add(thread)
    return thread
  }

  #abandon(job: ReadingJob, reason: unknown): void {
    const waiting = this.#waiting.indexOf(job)
    if (waiting >= 0) {
      this.#waiting.splice(waiting, 1)
      return job.reject(reason)
    }
    for (const thread of this.#threads) if (thread.job === job) void thread.stop(reason)
  }
}
