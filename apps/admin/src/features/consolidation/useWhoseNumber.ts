import { getCell } from '@gongkai/core'
import { computed } from 'vue'
import { useAsk } from '../../client/useAsk.ts'
import { useChosenNumber } from './useChosenNumber.ts'
import { columnsOf, originIn, revisionsAt, rowOf, splitChildren, sumLines, type Consolidation } from './whose-number.ts'

/** 谁的数: from a sum to the organs, to an organ's cells, to where one of them came from. */
export function useWhoseNumber(roundId: () => string, consolidation: () => Consolidation) {
  const chosen = useChosenNumber(consolidation)
  const { format, cell } = chosen
  // No answer to a former question is kept: a number must never stand under another cell's or organ's name.
  const children = useAsk('aggregation.cellChildren', () => ({ roundId: roundId(), cellId: cell.value.id }))
  const split = computed(() => splitChildren(children.data.value?.children ?? []))
  const child = computed(() => {
    const list = children.data.value?.children ?? []
    return list.find(({ reportId }) => reportId === chosen.reportId.value) ?? split.value.counting[0] ?? null
  })
  const reportId = computed(() => child.value?.reportId ?? null)
  const askFor = <Input>(input: (id: string) => Input) => (reportId.value === null ? null : input(reportId.value))
  const report = useAsk('aggregation.summedReport', () => askFor((id) => ({ roundId: roundId(), reportId: id })))
  const values = computed(() => new Map(Object.entries(report.data.value?.cells ?? {})))
  const row = computed(() => rowOf(format.value, cell.value.id))
  const leafId = computed(() => {
    const leaf = chosen.askedLeaf.value
    if (leaf !== null && row.value.some(({ id }) => id === leaf)) return leaf
    return originIn(row.value, cell.value.id, (id) => values.value.get(id)?.value ?? null)
  })
  const history = useAsk('reportEditing.cellHistory', () => askFor((id) => ({ reportId: id, cellId: leafId.value })))
  const revisions = computed(() => revisionsAt(history.data.value?.revisions ?? [], report.data.value?.frozenAt))
  return {
    ...chosen,
    ...{ children, split, child, report, values, row, leafId, history, revisions },
    leaf: computed(() => getCell(format.value, leafId.value)),
    columns: computed(() => columnsOf(format.value, cell.value.table)),
    lines: computed(() => sumLines(format.value, cell.value.table, cell.value.column.key, consolidation().cells)),
    chooseLeaf: (id: string) => chosen.chooseLeaf(reportId.value ?? '', id),
  }
}

/** 谁的数 as its columns get it. */
export type WhoseNumber = ReturnType<typeof useWhoseNumber>
