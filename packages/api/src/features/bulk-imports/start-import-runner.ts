import { createBackgroundContext, type Background } from '../../background-context.ts'
import { createImportTools } from './work/import-tools.ts'
import { workOnNextFile } from './work/work-on-next-file.ts'

/** So many files are worked on at the same time. */
const WORKERS = 2
/** How often work is looked for that nobody told of: left behind by a program that died, or brought in through another one. */
const LOOK_EVERY_MS = 5_000

/** Works through batches of imports while the program runs. */
export interface ImportRunner {
  /** There is something to do. */
  readonly wake: () => void
  /** Lets the files being worked on come to their end and begins no other. */
  readonly stop: () => Promise<void>
}

/**
 * Starts working at once on whatever waits, and again whenever it is told to or has waited long enough. What fails for no
 * reason of the file's own goes to the log, and the work rests until it is next looked for.
 */
export function startImportRunner(background: Background): ImportRunner {
  let stopping = false
  let again = false
  let running: Promise<void> | undefined

  const drain = async () => {
    const tools = createImportTools(background.db)
    const work = async () => {
      while (!stopping && (await workOnNextFile(createBackgroundContext(background), tools)));
    }
    const ends = await Promise.allSettled(Array.from({ length: WORKERS }, work))
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }
  const runOn = async () => {
    do {
      again = false
      await drain()
    } while (again && !stopping)
  }
  const wake = () => {
    again = true
    if (stopping || running !== undefined) return
    running = runOn()
      .catch((error: unknown) => background.log.error({ err: error }, 'import work stopped'))
      .finally(() => (running = undefined))
  }
  const timer = setInterval(wake, LOOK_EVERY_MS).unref()
  wake()
  return {
    wake,
    stop: async () => {
      stopping = true
      clearInterval(timer)
      await running
    },
  }
}
