import type { SaveStatus } from '@gongkai/ui'
import type { InputOf, OutputOf } from '../../client/procedures.ts'
import { toFailure, type Failure } from '../../client/failure.ts'
import { newCommandId } from '../../client/command-id.ts'
import type { StoredCell, StoredSection } from '../../report/report-view.ts'
import type { PendingCell, PendingSection, PendingStore, PendingWork } from './pending-store.ts'

/** How the saver reaches the server and tells the page what came of it. */
export interface AutosaveOptions {
  readonly reportId: string
  readonly store: PendingStore
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

/** Saves what is typed, in batches, one after the other. */
export type Autosave = ReturnType<typeof createAutosave>

const QUIET_MS = 350
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000
const LARGEST_BATCH = 250
const TRANSIENT: readonly Failure['code'][] = ['NO_ANSWER', 'INTERNAL', 'TOO_MANY_REQUESTS', 'DATABASE_UNAVAILABLE']

/**
 * Work goes into the store before it goes anywhere else, so neither a reload nor a dead session loses it. A batch that was
 * sent without an answer is sent again under its number and is never done twice.
 */
export function createAutosave(options: AutosaveOptions) {
  const stored = options.store.read()
  const cells = new Map(stored.cells.map((cell) => [cell.id, cell]))
  const sections = new Map(stored.sections.map((section) => [section.no, section]))
  let sending: PendingWork['sending'] = stored.sending
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let retryMs = FIRST_RETRY_MS
  let savedAt: string | null = null

  const keep = () => options.store.write({ cells: [...cells.values()], sections: [...sections.values()], sending })
  const waiting = () => new Set([...cells.keys(), ...(sending?.changes ?? []).map(({ id }) => id)]).size + sections.size

  function later(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function sendNextCells() {
    if (sending === null) {
      const changes = [...cells.values()].slice(0, LARGEST_BATCH)
      for (const { id } of changes) cells.delete(id)
      sending = { commandId: newCommandId(), changes }
      keep()
    }
    const batch = sending
    const answer = await options.sendCells({ ...batch, changes: [...batch.changes], reportId: options.reportId })
    sending = null
    for (const { id, revision } of answer.saved) {
      const newer = cells.get(id)
      if (newer !== undefined) cells.set(id, { ...newer, basedOn: revision })
    }
    const conflicts = answer.conflicts.flatMap((theirs) => conflictOf(theirs, batch.changes))
    for (const { theirs } of conflicts) cells.delete(theirs.id)
    savedAt = answer.savedAt
    keep()
    // Two people who wrote the same are of one mind; nothing needs settling.
    const agreed = answer.conflicts.filter(({ id }) => !conflicts.some(({ theirs }) => theirs.id === id))
    options.onCells([...answer.saved, ...agreed], conflicts)
  }

  /** What was typed last counts as mine, also when it was typed while the batch was on its way. */
  function conflictOf(theirs: StoredCell, sent: readonly PendingCell[]): CellConflict[] {
    const mine = cells.get(theirs.id)?.raw ?? sent.find(({ id }) => id === theirs.id)?.raw
    return mine === undefined || mine === theirs.raw ? [] : [{ mine, theirs }]
  }

  async function sendNextSection(section: PendingSection) {
    const answer = await options.sendSection({ ...section, commandId: newCommandId(), reportId: options.reportId })
    const latest = sections.get(section.no)
    if (answer.saved !== null && latest !== section && latest !== undefined)
      sections.set(section.no, { ...latest, basedOn: answer.saved.revision })
    else sections.delete(section.no)
    savedAt = answer.savedAt
    keep()
    options.onSection(answer.saved, answer.conflict && { mine: latest ?? section, theirs: answer.conflict })
  }

  async function sendAll() {
    while (waiting() > 0) {
      options.onStatus({ kind: 'saving' })
      if (sending !== null || cells.size > 0) await sendNextCells()
      const section = sections.values().next().value
      if (section !== undefined) await sendNextSection(section)
    }
    retryMs = FIRST_RETRY_MS
    options.onStatus({ kind: 'saved', at: savedAt })
  }

  function fail(failure: Failure) {
    if (failure.code === 'NOT_SIGNED_IN') options.onStatus({ kind: 'offline', waiting: waiting() })
    else if (TRANSIENT.includes(failure.code)) {
      options.onStatus({ kind: 'offline', waiting: waiting() })
      later(retryMs)
      retryMs = Math.min(2 * retryMs, LAST_RETRY_MS)
    } else options.onStatus({ kind: 'refused', reason: failure.message })
  }

  /** Sends everything that waits; answers when it is saved, refused, or out of reach for now. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= sendAll()
      .catch((error: unknown) => fail(toFailure(error)))
      .finally(() => (running = null))
    return running
  }

  return {
    /** Unsaved work found in the store when the page opened. */
    restored: stored,
    waiting,
    flush,
    isWaiting: (id: string) => cells.has(id) || (sending?.changes.some((change) => change.id === id) ?? false),
    writeCells(changes: readonly PendingCell[]) {
      for (const change of changes)
        cells.set(change.id, { ...change, basedOn: cells.get(change.id)?.basedOn ?? change.basedOn })
      keep()
      later(QUIET_MS)
    },
    writeSection(section: PendingSection) {
      sections.set(section.no, { ...section, basedOn: sections.get(section.no)?.basedOn ?? section.basedOn })
      keep()
      later(QUIET_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
