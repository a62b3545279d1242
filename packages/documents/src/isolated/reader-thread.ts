import { Worker } from 'node:worker_threads'
import { AppError } from '@gongkai/core'
import { ISOLATION_TEXTS } from '../texts.zh-cn.ts'
import { timeLeft } from './work-limit.ts'
import type { ReadAnswer, Readings, ReadingTask, ReadRequest } from './messages.ts'

/** A file to be read, and whom to tell. */
export interface ReadingJob {
  readonly request: ReadRequest
  /** Milliseconds of work after which the reading is stopped. */
  readonly timeLimit: number
  readonly resolve: (reading: Readings[ReadingTask]) => void
  readonly reject: (error: unknown) => void
  /** Has the file read once more by itself; false when that was done often enough. */
  readonly readAlone: () => boolean
}

/** What a thread needs to know of those who use it. */
export interface ThreadOptions {
  /** Megabytes the objects of one reading may take. */
  readonly memoryLimit: number
  readonly onIdle: (thread: ReaderThread) => void
  readonly onEnd: (thread: ReaderThread) => void
}

/** How often, in milliseconds, the memory of the process is looked at while a file is read. */
const WATCH_EVERY = 100
const MEGABYTE = 1024 * 1024
/** Unpacked bytes lie outside the memory a thread can be held to; with them a reading may take this many times as much. */
const WITH_BYTES = 2
/** Threads of any pool that are reading. */
const reading = new Set<ReaderThread>()

/**
 * Says by how many bytes the threads that read have grown. A thread cannot be asked while it works, so what it takes beyond
 * its objects shows in the growth of the process only; what the server itself takes meanwhile is no fault of a file.
 */
function watchGrowth(): () => number {
  const own = ({ heapTotal, external }: NodeJS.MemoryUsage) => heapTotal + external
  const before = process.memoryUsage()
  return () => {
    const now = process.memoryUsage()
    return now.rss - before.rss - Math.max(0, own(now) - own(before))
  }
}

const isOutOfMemory = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** One thread that reads files, one at a time. It is gone for good once it has ended. */
export class ReaderThread {
  readonly #worker: Worker
  readonly #options: ThreadOptions
  #isReady = false
  #hasEnded = false
  #job: ReadingJob | undefined
  #timer: NodeJS.Timeout | undefined
  #watch: NodeJS.Timeout | undefined
  /** True when another file was read at some time during this reading, which may have taken the memory as well. */
  #hadNeighbours = false

  constructor(options: ThreadOptions) {
    this.#options = options
    this.#worker = new Worker(new URL('./start-reader.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: options.memoryLimit },
    })
    this.#worker.on('message', (answer: ReadAnswer) => this.#receive(answer))
    this.#worker.on('error', (error) => this.#end(isOutOfMemory(error) ? this.#tooLarge() : this.#broken(error)))
    this.#worker.on('exit', () => this.#end(this.#broken(new Error('the reading thread ended'))))
    // A thread that waits for a file keeps no program running.
    this.#worker.unref()
  }

  get job(): ReadingJob | undefined {
    return this.#job
  }

  /** Begins a file as soon as the thread has started. It must be idle. */
  read(job: ReadingJob): void {
    this.#job = job
    this.#worker.ref()
    if (this.#isReady) this.#begin(job)
  }

  /** Ends the thread at once. Whoever waits for the file it reads is told `reason`. */
  async stop(reason: unknown): Promise<void> {
    this.#end(reason)
    await this.#worker.terminate()
  }

  #begin({ request, timeLimit }: ReadingJob): void {
    // A copy of its own can be handed over whole; the caller keeps his bytes.
    const own = new Uint8Array(request.bytes)
    const handed: ReadRequest = { ...request, bytes: own }
    this.#worker.postMessage(handed, [own.buffer])
    this.#limitWork(request.fileName, timeLimit)
    this.#hadNeighbours = reading.size > 0
    for (const other of reading) other.#hadNeighbours = true
    reading.add(this)
    this.#limitMemory()
  }

  /** Stops the reading once the process has grown by more than one file may take. */
  #limitMemory(): void {
    const growth = watchGrowth()
    const most = this.#options.memoryLimit * WITH_BYTES * MEGABYTE
    this.#watch = setInterval(() => {
      if (growth() <= most) return
      const { readAlone } = this.#job!
      const reason = this.#tooLarge()
      // Nobody can say which of several files took it. Alone each shows for itself.
      if (this.#hadNeighbours && readAlone()) this.#takeJob()
      void this.stop(reason)
    }, WATCH_EVERY)
  }

  /** Stops the reading once it has worked for its time; looks again when the time it is still owed has passed. */
  #limitWork(file: string, limit: number): void {
    const begun = performance.now()
    const before = process.cpuUsage()
    const look = () => {
      const { user, system } = process.cpuUsage(before)
      const left = timeLeft({ elapsed: performance.now() - begun, used: (user + system) / 1000, limit })
      if (left > 0) this.#timer = setTimeout(look, left)
      else void this.stop(new AppError('FILE_TOO_COMPLEX', { file, limit: ISOLATION_TEXTS.time(limit) }))
    }
    this.#timer = setTimeout(look, limit)
  }

  #receive(answer: ReadAnswer): void {
    if (answer.kind === 'ready') {
      this.#isReady = true
      if (this.#job) this.#begin(this.#job)
      return
    }
    const job = this.#takeJob()
    this.#worker.unref()
    if (!job) return
    if (answer.kind === 'read') job.resolve(answer.reading)
    else if (answer.kind === 'refused') job.reject(new AppError(answer.code, answer.facts))
    else job.reject(unexpected(job, Object.assign(new Error(answer.message), { stack: answer.stack })))
    this.#options.onIdle(this)
  }

  #takeJob(): ReadingJob | undefined {
    clearTimeout(this.#timer)
    clearInterval(this.#watch)
    reading.delete(this)
    const job = this.#job
    this.#job = undefined
    return job
  }

  #end(reason: unknown): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    this.#takeJob()?.reject(reason)
    this.#options.onEnd(this)
  }

  #tooLarge(): AppError {
    const limit = ISOLATION_TEXTS.memory(this.#options.memoryLimit)
    return new AppError('FILE_TOO_COMPLEX', { file: this.#job?.request.fileName ?? '', limit })
  }

  /** A thread that breaks over a file could not read it; one that never started is no fault of any file. */
  #broken(cause: Error): Error {
    return this.#isReady && this.#job ? unexpected(this.#job, cause) : cause
  }
}

function unexpected({ request }: ReadingJob, cause: Error): AppError {
  return new AppError('FILE_UNREADABLE', { file: request.fileName, reason: ISOLATION_TEXTS.unexpected }, cause)
}
