import type { SaveStatus } from '@gongkai/ui'
import { newCommandId } from '../../client/command-id.ts'
import { toFailure, type Failure } from '../../client/failure.ts'
import type { InputOf, OutputOf } from '../../client/procedures.ts'
import type { StoredCell, StoredSection } from '../../report/report-view.ts'
import type { PendingQueue } from './pending-queue.ts'
import type { PendingSection } from './pending-store.ts'

/** How the saver reaches the server and tells the page what came of it. */
export interface AutosaveOptions {
  readonly reportId: string
  readonly queue: PendingQueue
  readonly sendCells: (input: InputOf<'reportEditing.saveCells'>) => Promise<OutputOf<'reportEditing.saveCells'>>
  readonly sendSection: (input: InputOf<'reportEditing.saveSection'>) => Promise<OutputOf<'reportEditing.saveSection'>>
  readonly onCells: (saved: readonly StoredCell[], conflicts: readonly CellConflict[]) => void
  readonly onSection: (saved: StoredSection | null, conflict: SectionConflict | null) => void
  readonly onStatus: (status: SaveStatus) => void
}

/** The same cell written by two people: what is here and what the other saved. */
export interface CellConflict {
  readonly mine: string
  readonly theirs: StoredCell
}

/** The same section written by two people. */
export interface SectionConflict {
  readonly mine: PendingSection
  readonly theirs: StoredSection
}

/** Saves what waits, in batches, one after the other. */
export type Autosave = ReturnType<typeof createAutosave>

const QUIET_MS = 350
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000
const TRANSIENT: readonly Failure['code'][] = ['NO_ANSWER', 'INTERNAL', 'TOO_MANY_REQUESTS', 'DATABASE_UNAVAILABLE']

/** Refusals because of a cell in the batch, not of the report or the person: the other cells can still be saved. */
const ABOUT_A_CELL: readonly Failure['code'][] = ['INPUT_INVALID', 'CELL_UNKNOWN', 'CELL_COMPUTED']

/**
 * Sends soon after the last key, and again by itself while the server is out of reach. A batch that got no answer is sent
 * again under its number, so it is never done twice.
 */
export function createAutosave(options: AutosaveOptions) {
  const { queue } = options
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let retryMs = FIRST_RETRY_MS
  let savedAt: string | null = null
  let refusal = ''

  function later(ms = QUIET_MS) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function sendAll() {
    while (queue.size() > 0) {
      options.onStatus({ kind: 'saving' })
      if (queue.hasCells()) savedAt = (await sendCells(options).catch(layAside)) ?? savedAt
      const section = queue.nextSection()
      if (section !== undefined) savedAt = await sendSection(options, section)
    }
    retryMs = FIRST_RETRY_MS
    if (queue.refused() > 0) options.onStatus({ kind: 'refused', reason: refusal })
    else options.onStatus({ kind: 'saved', at: savedAt })
  }

  /** A cell the server will never take must not keep the others from being saved. Throws on whatever else went wrong. */
  function layAside(error: unknown): void {
    const failure = toFailure(error)
    if (!ABOUT_A_CELL.includes(failure.code)) throw error
    refusal = failure.message
    queue.refuseBatch()
  }

  function fail(failure: Failure) {
    const transient = TRANSIENT.includes(failure.code)
    if (transient) {
      later(retryMs)
      retryMs = Math.min(2 * retryMs, LAST_RETRY_MS)
    }
    if (transient || failure.code === 'NOT_SIGNED_IN') options.onStatus({ kind: 'offline', waiting: queue.size() })
    else options.onStatus({ kind: 'refused', reason: failure.message })
  }

  /** Sends everything that waits; answers when it is saved, refused, or out of reach for now. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= sendAll()
      .catch((error: unknown) => fail(toFailure(error)))
      .finally(() => (running = null))
    return running
  }

  return { flush, later: () => later(), stop: () => clearTimeout(timer) }
}

async function sendCells({ queue, reportId, sendCells: send, onCells }: AutosaveOptions): Promise<string> {
  const batch = queue.nextBatch()
  const answer = await send({ ...batch, changes: [...batch.changes], reportId })
  // Two people who wrote the same are of one mind; only what differs needs settling. What was typed last counts as mine.
  const conflicts = answer.conflicts.flatMap((theirs): CellConflict[] => {
    const mine = queue.textOf(theirs.id)
    return mine === undefined || mine === theirs.raw ? [] : [{ mine, theirs }]
  })
  const disputed = conflicts.map(({ theirs }) => theirs.id)
  queue.settleBatch(answer.saved, disputed)
  onCells([...answer.saved, ...answer.conflicts.filter(({ id }) => !disputed.includes(id))], conflicts)
  return answer.savedAt
}

async function sendSection(
  { queue, reportId, sendSection: send, onSection }: AutosaveOptions,
  section: PendingSection,
): Promise<string> {
  const answer = await send({ ...section, commandId: newCommandId(), reportId })
  const mine = queue.settleSection(section, answer.saved)
  onSection(answer.saved, answer.conflict && { mine, theirs: answer.conflict })
  return answer.savedAt
}
