import type { ImportOptions } from '../import-document.ts'
import type { ImportedReport } from '../imported-report.ts'
import type { KeptDocument } from '../keep-document.ts'
import type { FactsOptions } from '../map/imported-facts.ts'
import type { CheckedImport, Readings, ReadingTask, Task } from './messages.ts'
import { ReaderPool, type ReadingOf } from './reader-pool.ts'

/** What is known of a file, and how long it may take. */
export interface ImportFileOptions extends ImportOptions {
  /** Ends the reading at once; the signal's reason is thrown. */
  readonly signal?: AbortSignal
  /** Milliseconds of work after which the reading is stopped. */
  readonly timeLimit?: number
}

/** What is known of a file that is checked, and how long that may take. */
export type CheckFileOptions = ImportFileOptions & FactsOptions

/** Milliseconds. Reports take some ten; only a file made to do harm comes near. */
const TIME_LIMIT = 5000

const pool = new ReaderPool()
/** Files of anonymous visitors wait for a thread of their own, so that they never keep those who work waiting. */
const visitors = new ReaderPool({ threads: 1, mostWaiting: 8 })

function readIn<Name extends ReadingTask>(
  threads: ReaderPool,
  bytes: Uint8Array,
  { fileName, signal, timeLimit = TIME_LIMIT }: ImportFileOptions,
  task: Task & { readonly task: Name },
): Promise<Readings[Name]> {
  return threads.read<Name>({ ...task, bytes, fileName, timeLimit } as ReadingOf<Name>, signal)
}

/** What the rules look at besides the file itself. */
function checkTask({ fileName: _name, signal: _signal, timeLimit: _limit, ...options }: CheckFileOptions) {
  return { task: 'check', options } as const
}

/** Does one of the tasks for those who work in a thread. Throws what the task throws, and FILE_TOO_COMPLEX. */
export function readInPool<Name extends ReadingTask>(
  bytes: Uint8Array,
  options: ImportFileOptions,
  task: Task & { readonly task: Name },
): Promise<Readings[Name]> {
  return readIn<Name>(pool, bytes, options, task)
}

/**
 * Reads a report like `importDocument`, but in a thread of its own, so that a file that would take for ever or all memory
 * harms nobody: it ends in FILE_TOO_COMPLEX. Throws otherwise what `importDocument` throws.
 */
export function importFile(bytes: Uint8Array, options: ImportFileOptions): Promise<ImportedReport> {
  return readIn(pool, bytes, options, { task: 'import' })
}

/**
 * Reads the file of an anonymous visitor like `importFile`, one after the other. Throws TOO_MANY_REQUESTS where too many wait
 * already.
 */
export function importVisitorsFile(bytes: Uint8Array, options: ImportFileOptions): Promise<ImportedReport> {
  return readIn(visitors, bytes, options, { task: 'import' })
}

/**
 * Reads a report like `importFile` and runs the rules over it like `checkImport`, all of it in the thread and within its
 * limits: words can be made to keep the rules busy as well. Throws what `importFile` throws.
 */
export function checkFile(bytes: Uint8Array, options: CheckFileOptions): Promise<CheckedImport> {
  return readIn(pool, bytes, options, checkTask(options))
}

/** Checks the file of an anonymous visitor like `checkFile`, one after the other. Throws TOO_MANY_REQUESTS where too many wait already. */
export function checkVisitorsFile(bytes: Uint8Array, options: CheckFileOptions): Promise<CheckedImport> {
  return readIn(visitors, bytes, options, checkTask(options))
}

/** Reads a file like `keepDocument`, in a thread of its own. Throws what that throws, and FILE_TOO_COMPLEX. */
export function keepFile(bytes: Uint8Array, options: ImportFileOptions): Promise<KeptDocument> {
  return readIn(pool, bytes, options, { task: 'keep' })
}

/** Ends the threads that read files. A program that ends by itself need not call it. */
export async function closeReaders(): Promise<void> {
  await Promise.all([pool.close(), visitors.close()])
}
