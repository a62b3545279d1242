import { onBeforeUnmount, onMounted } from 'vue'
import { createUndoStack, type CellChange } from '@gongkai/ui'
import type { DraftText } from '../../report/draft-session.ts'
import type { ReportView } from '../../report/report-view.ts'
import { useDraftSaving, type DraftSaving } from './useDraftSaving.ts'
import { useDraftValues, type DraftValues } from './useDraftValues.ts'

/** A report being written in this window: its values, their saving, conflicts and undoing in one place. */
export type ReportDraft = ReturnType<typeof useReportDraft>

/** Opens a report for writing. Unsaved work of an earlier visit is put back and sent on. */
export function useReportDraft(view: ReportView) {
  const values = useDraftValues(view)
  const saving = useDraftSaving(view, (cells) =>
    values.putCells(cells.filter(({ id, raw }) => values.rawOf(id) !== raw)),
  )
  const undoStack = createUndoStack()
  restore(values, saving)
  warnBeforeLeaving(saving)

  function put(changes: readonly CellChange[]) {
    values.putCells(changes)
    saving.saveCells(changes)
  }

  function writeCells(changes: readonly CellChange[], joinKey: string | null = null) {
    if (changes.length === 0) return
    undoStack.record(
      changes.map(({ id }) => ({ id, raw: values.rawOf(id) })),
      changes,
      joinKey,
    )
    put(changes)
  }

  function writeText(no: number, text: DraftText, fromOutside = false) {
    values.putText(no, text, fromOutside)
    saving.saveText(no, text)
  }

  function settleCell(id: string, choice: 'mine' | 'theirs') {
    const conflict = saving.endCellConflict(id)
    if (conflict === undefined) return
    if (choice === 'mine') put([{ id, raw: conflict.mine }])
    else values.putCells([{ id, raw: conflict.theirs.raw }])
  }

  function settleSection(no: number, choice: 'mine' | 'theirs') {
    const conflict = saving.endSectionConflict(no)
    if (conflict === undefined) return
    if (choice === 'mine') saving.saveText(no, conflict.mine)
    else values.putText(no, conflict.theirs, true)
  }

  const { format, cells, findings, texts, replaced, rawOf } = values
  const { stored, cellConflicts, sectionConflicts, unsaved, status, takeStored, flush, queue } = saving
  return {
    ...{ format, cells, findings, texts, replaced, rawOf, writeCells, writeText, settleCell, settleSection },
    ...{ stored, cellConflicts, sectionConflicts, unsaved, status, takeStored, flush },
    isUnsaved: (id: string) => queue.holds(id),
    undo: () => put(undoStack.undo() ?? []),
    redo: () => put(undoStack.redo() ?? []),
  }
}

/** Puts back what an earlier visit left unsaved. */
function restore(values: DraftValues, { queue, flush }: DraftSaving) {
  const { cells, sections, sending } = queue.restored
  values.putCells([...(sending?.changes ?? []), ...cells])
  for (const { no, title, narrative } of sections) values.putText(no, { title, narrative }, false)
  if (queue.size() > 0) void flush()
}

/** Leaving with unsaved work asks first; coming back online, and leaving the page inside the app, send it. */
function warnBeforeLeaving({ queue, flush, stop }: DraftSaving) {
  const guard = (event: BeforeUnloadEvent) => {
    if (queue.size() > 0) event.preventDefault()
  }
  const send = () => void flush()
  onMounted(() => {
    window.addEventListener('beforeunload', guard)
    window.addEventListener('online', send)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', guard)
    window.removeEventListener('online', send)
    stop()
    send()
  })
}
