import { computed, ref, shallowReactive, shallowRef } from 'vue'
import type { CellChange, SaveStatus } from '@gongkai/ui'
import { useClient } from '../../client/useClient.ts'
import type { DraftText } from '../../report/draft-session.ts'
import type { ReportView, StoredCell } from '../../report/report-view.ts'
import { useSession } from '../../session/session.ts'
import { createAutosave, type CellConflict, type SectionConflict } from './autosave.ts'
import { browserStorage } from '../../client/browser-storage.ts'
import { createPendingQueue } from './pending-queue.ts'
import { createPendingStore } from './pending-store.ts'

/** Saving of one report: what is stored, what waits, what is in dispute. */
export type DraftSaving = ReturnType<typeof useDraftSaving>

/** Keeps a report saved. `take` is told about cells the server holds in another text than is shown here. */
export function useDraftSaving(view: ReportView, take: (cells: readonly StoredCell[]) => void) {
  const client = useClient()
  const queue = createPendingQueue(createPendingStore(browserStorage(), useSession().person.value?.id ?? '', view.id))
  const stored = shallowReactive(new Map(view.cells.map((cell) => [cell.id, cell])))
  const sectionRevisions = new Map(view.sections.map(({ no, revision }) => [no, revision]))
  const cellConflicts = shallowReactive(new Map<string, CellConflict>())
  const sectionConflicts = shallowReactive(new Map<number, SectionConflict>())
  const status = shallowRef<SaveStatus>({ kind: 'saved', at: null })
  const unsaved = ref(queue.size())

  const autosave = createAutosave({
    reportId: view.id,
    queue,
    sendCells: (input) => client.mutate('reportEditing.saveCells', input),
    sendSection: (input) => client.mutate('reportEditing.saveSection', input),
    onCells(saved, conflicts) {
      takeStored(saved)
      for (const conflict of conflicts) {
        stored.set(conflict.theirs.id, conflict.theirs)
        cellConflicts.set(conflict.theirs.id, conflict)
      }
    },
    onSection(saved, conflict) {
      if (saved !== null) sectionRevisions.set(saved.no, saved.revision)
      if (conflict !== null) sectionConflicts.set(conflict.theirs.no, conflict)
    },
    onStatus(next) {
      status.value = next
      unsaved.value = queue.size()
    },
  })

  function takeStored(saved: readonly StoredCell[]) {
    for (const cell of saved) stored.set(cell.id, cell)
    take(saved.filter(({ id }) => !queue.holds(id) && !cellConflicts.has(id)))
  }

  function sendSoon() {
    unsaved.value = queue.size()
    if (status.value.kind === 'saved' && unsaved.value > 0) status.value = { kind: 'saving' }
    autosave.later()
  }

  /** Cells in dispute wait until somebody chooses; typing into them changes my side of the dispute only. */
  function saveCells(changes: readonly CellChange[]) {
    const free = changes.filter(({ id, raw }) => {
      const conflict = cellConflicts.get(id)
      if (conflict !== undefined) cellConflicts.set(id, { ...conflict, mine: raw })
      return conflict === undefined
    })
    if (free.length === 0) return
    queue.addCells(free.map(({ id, raw }) => ({ id, raw, basedOn: stored.get(id)?.revision ?? 0 })))
    sendSoon()
  }

  function saveText(no: number, text: DraftText) {
    const section = { no, title: text.title, narrative: [...text.narrative], basedOn: sectionRevisions.get(no) ?? 0 }
    const conflict = sectionConflicts.get(no)
    if (conflict !== undefined) sectionConflicts.set(no, { ...conflict, mine: section })
    else {
      queue.addSection(section)
      sendSoon()
    }
  }

  function endSectionConflict(no: number): SectionConflict | undefined {
    const conflict = sectionConflicts.get(no)
    sectionConflicts.delete(no)
    if (conflict !== undefined) sectionRevisions.set(no, conflict.theirs.revision)
    return conflict
  }

  function endCellConflict(id: string): CellConflict | undefined {
    const conflict = cellConflicts.get(id)
    cellConflicts.delete(id)
    return conflict
  }

  return {
    ...{ queue, stored, cellConflicts, sectionConflicts, unsaved, takeStored, saveCells, saveText },
    ...{ endCellConflict, endSectionConflict, flush: autosave.flush, stop: autosave.stop },
    status: computed((): SaveStatus => {
      const count = cellConflicts.size + sectionConflicts.size
      return count > 0 ? { kind: 'conflict', count } : status.value
    }),
  }
}
