import { CellChange, SaveSectionInput } from '@gongkai/core/exchange'
import type { InputOf } from '../../client/procedures.ts'

/** A cell that is not with the server yet. `basedOn` is the revision it replaces. */
export type PendingCell = InputOf<'reportEditing.saveCells'>['changes'][number]
/** A section that is not with the server yet. */
export type PendingSection = Omit<InputOf<'reportEditing.saveSection'>, 'commandId' | 'reportId'>

/** Work not yet saved: what waits, and what was sent without an answer and is sent again under its old number. */
export interface PendingWork {
  readonly cells: readonly PendingCell[]
  readonly sections: readonly PendingSection[]
  readonly sending: { readonly commandId: string; readonly changes: readonly PendingCell[] } | null
}

/** Keeps unsaved work beyond a reload, a dead session or a closed window. */
export interface PendingStore {
  readonly read: () => PendingWork
  readonly write: (work: PendingWork) => void
}

/** Nothing waits. */
export const NOTHING_PENDING: PendingWork = { cells: [], sections: [], sending: null }

/** Unsaved work of one person on one report, in the browser's own storage. Without storage it lasts as long as the page. */
export function createPendingStore(storage: Storage | null, personId: string, reportId: string): PendingStore {
  const key = `gongkai.pending.${personId}.${reportId}`
  return {
    read: () => parseWork(storage?.getItem(key) ?? null),
    write(work) {
      const empty = work.cells.length === 0 && work.sections.length === 0 && work.sending === null
      if (empty) storage?.removeItem(key)
      else storage?.setItem(key, JSON.stringify(work))
    },
  }
}

/** Storage written by an older version, or by hand, is not trusted: what does not fit the schemas is left out. */
function parseWork(text: string | null): PendingWork {
  if (text === null) return NOTHING_PENDING
  const read = readJson(text)
  const sending = readJson(JSON.stringify(read['sending'] ?? {}))
  const changes = fitting(CellChange, sending['changes'])
  const commandId = sending['commandId']
  return {
    cells: fitting(CellChange, read['cells']),
    sections: fitting(SectionWork, read['sections']),
    sending: changes.length > 0 && typeof commandId === 'string' ? { commandId, changes } : null,
  }
}

interface Schema<Entry> {
  safeParse(value: unknown): { data?: Entry | undefined }
}

/** The entries that fit, each judged by itself: one that does not must not take the others with it. */
function fitting<Entry>(schema: Schema<Entry>, entries: unknown): Entry[] {
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown) => {
    const read = schema.safeParse(entry)
    return read.data === undefined ? [] : [read.data]
  })
}

const SectionWork = SaveSectionInput.omit({ commandId: true, reportId: true })

function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return {}
    throw notJson
  }
}
