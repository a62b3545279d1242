import { shallowReactive, shallowRef } from 'vue'
import type { CellChange } from '@gongkai/ui'
import { createDraftSession, type DraftText } from '../../report/draft-session.ts'
import type { ReportView } from '../../report/report-view.ts'

/** What stands in a report being written, as the page shows it. */
export type DraftValues = ReturnType<typeof useDraftValues>

/** Values, findings and texts of a report, shown anew in the same tick as they change. */
export function useDraftValues(view: ReportView) {
  const draft = createDraftSession(view)
  const cells = shallowRef(draft.cells())
  const findings = shallowRef(draft.findings())
  const texts = shallowReactive(new Map([0, 1, 2, 3, 4, 5, 6].map((no) => [no, draft.text(no)])))
  /** Grows when a text was replaced from outside, so that its editor starts anew. */
  const replaced = shallowReactive(new Map<number, number>())

  function show() {
    cells.value = draft.cells()
    findings.value = draft.findings()
  }

  return {
    format: draft.format,
    cells,
    findings,
    texts,
    replaced,
    rawOf: (id: string) => cells.value[draft.format.indexOf.get(id) ?? -1]?.raw ?? '',
    putCells(changes: readonly CellChange[]) {
      if (changes.length === 0) return
      draft.writeCells(changes)
      show()
    },
    putText(no: number, text: DraftText, fromOutside: boolean) {
      texts.set(no, text)
      draft.writeText(no, text)
      if (fromOutside) replaced.set(no, (replaced.get(no) ?? 0) + 1)
      show()
    },
  }
}
