import { computed, onBeforeUnmount, onMounted, ref, shallowReactive, shallowRef } from 'vue'
import { createUndoStack, type CellChange, type SaveStatus } from '@gongkai/ui'
import { useClient } from '../../client/useClient.ts'
import { createDraftSession, type DraftText } from '../../report/draft-session.ts'
import type { ReportView, StoredCell, StoredSection } from '../../report/report-view.ts'
import { useSession } from '../../session/session.ts'
import { createAutosave, type CellConflict, type SectionConflict } from './autosave.ts'
import { createPendingStore } from './pending-store.ts'
import { browserStorage } from './browser-storage.ts'

/** A report being written in this window: draft, saving, conflicts and undoing in one place. */
export type ReportDraft = ReturnType<typeof useReportDraft>

/** Opens a report for writing. Unsaved work of an earlier visit is put back and sent on. */
export function useReportDraft(view: ReportView) {
  const client = useClient()
  const personId = useSession().person.value?.id ?? ''
  const draft = createDraftSession(view)
  const cells = shallowRef(draft.cells())
  const findings = shallowRef(draft.findings())
  const texts = shallowReactive(new Map([0, 1, 2, 3, 4, 5, 6].map((no) => [no, draft.text(no)])))
  /** Grows when a text was replaced from outside, so that its editor starts anew. */
  const replaced = shallowReactive(new Map<number, number>())
  const stored = shallowReactive(new Map(view.cells.map((cell) => [cell.id, cell])))
  const sectionRevisions = new Map(view.sections.map(({ no, revision }) => [no, revision]))
  const cellConflicts = shallowReactive(new Map<string, CellConflict>())
  const sectionConflicts = shallowReactive(new Map<number, SectionConflict>())
  const status = shallowRef<SaveStatus>({ kind: 'saved', at: null })
  const unsaved = ref(0)
  const undoStack = createUndoStack()

  const autosave = createAutosave({
    reportId: view.id,
    store: createPendingStore(browserStorage(), personId, view.id),
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
      unsaved.value = autosave.waiting()
    },
  })

  function show() {
    cells.value = draft.cells()
    findings.value = draft.findings()
  }

  /** Takes cells as the server has them; what is being typed here stays. */
  function takeStored(saved: readonly StoredCell[]) {
    for (const cell of saved) stored.set(cell.id, cell)
    const foreign = saved.filter(({ id, raw }) => !autosave.isWaiting(id) && rawOf(id) !== raw)
    if (foreign.length === 0) return
    draft.writeCells(foreign)
    show()
  }

  const rawOf = (id: string) => cells.value[draft.format.indexOf.get(id) ?? -1]?.raw ?? ''

  function writeCells(changes: readonly CellChange[], joinKey: string | null = null, remember = true) {
    if (changes.length === 0) return
    if (remember)
      undoStack.record(
        changes.map(({ id }) => ({ id, raw: rawOf(id) })),
        changes,
        joinKey,
      )
    draft.writeCells(changes)
    show()
    for (const { id, raw } of changes) {
      const conflict = cellConflicts.get(id)
      if (conflict !== undefined) cellConflicts.set(id, { ...conflict, mine: raw })
    }
    save(changes.filter(({ id }) => !cellConflicts.has(id)))
  }

  function save(changes: readonly CellChange[]) {
    if (changes.length > 0)
      autosave.writeCells(changes.map(({ id, raw }) => ({ id, raw, basedOn: stored.get(id)?.revision ?? 0 })))
    unsaved.value = autosave.waiting()
    if (status.value.kind === 'saved' && unsaved.value > 0) status.value = { kind: 'saving' }
  }

  function writeText(no: number, text: DraftText, fromOutside = false) {
    texts.set(no, text)
    draft.writeText(no, text)
    show()
    if (fromOutside) replaced.set(no, (replaced.get(no) ?? 0) + 1)
    const conflict = sectionConflicts.get(no)
    const section = { no, ...text, narrative: [...text.narrative], basedOn: sectionRevisions.get(no) ?? 0 }
    if (conflict !== undefined) sectionConflicts.set(no, { ...conflict, mine: section })
    else autosave.writeSection(section)
    save([])
  }

  function settleCell(id: string, choice: 'mine' | 'theirs') {
    const conflict = cellConflicts.get(id)
    if (conflict === undefined) return
    cellConflicts.delete(id)
    if (choice === 'mine') writeCells([{ id, raw: conflict.mine }], null, false)
    else {
      draft.writeCells([{ id, raw: conflict.theirs.raw }])
      show()
    }
  }

  function settleSection(no: number, choice: 'mine' | 'theirs') {
    const conflict = sectionConflicts.get(no)
    if (conflict === undefined) return
    sectionConflicts.delete(no)
    sectionRevisions.set(no, conflict.theirs.revision)
    if (choice === 'mine') writeText(no, conflict.mine)
    else replaceText(conflict.theirs)
  }

  function replaceText({ no, title, narrative }: StoredSection) {
    texts.set(no, { title, narrative })
    draft.writeText(no, { title, narrative })
    replaced.set(no, (replaced.get(no) ?? 0) + 1)
    show()
  }

  /** Puts back what an earlier visit left unsaved. */
  function restore() {
    const { cells: waiting, sections, sending } = autosave.restored
    const left = [...(sending?.changes ?? []), ...waiting]
    if (left.length > 0) draft.writeCells(left)
    for (const { no, title, narrative } of sections) {
      texts.set(no, { title, narrative })
      draft.writeText(no, { title, narrative })
    }
    show()
    unsaved.value = autosave.waiting()
    if (unsaved.value > 0) void autosave.flush()
  }

  const flush = () => autosave.flush()
  const guard = (event: BeforeUnloadEvent) => {
    if (autosave.waiting() > 0) event.preventDefault()
  }
  restore()
  onMounted(() => {
    window.addEventListener('beforeunload', guard)
    window.addEventListener('online', flush)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', guard)
    window.removeEventListener('online', flush)
    void flush()
    autosave.stop()
  })

  const conflicts = computed(() => cellConflicts.size + sectionConflicts.size)
  return {
    format: draft.format,
    cells,
    findings,
    texts,
    replaced,
    stored,
    cellConflicts,
    sectionConflicts,
    unsaved,
    status: computed((): SaveStatus =>
      conflicts.value > 0 ? { kind: 'conflict', count: conflicts.value } : status.value,
    ),
    isUnsaved: (id: string) => autosave.isWaiting(id),
    rawOf,
    writeCells,
    writeText,
    takeStored,
    settleCell,
    settleSection,
    flush,
    undo: () => writeCells(undoStack.undo() ?? [], null, false),
    redo: () => writeCells(undoStack.redo() ?? [], null, false),
  }
}
