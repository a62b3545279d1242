import { getCell, getFormat, type TableId } from '@gongkai/core'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAsk } from '../../client/useAsk.ts'
import { columnsOf, originIn, rowOf, splitChildren, sumLines, type Consolidation } from './whose-number.ts'

const FIRST_CELL = 't3.newReceived.total'

/** 谁的数: from a sum to the organs, to an organ's cells, to where one of them came from. Where one stands is in the address. */
export function useWhoseNumber(roundId: () => string, consolidation: () => Consolidation) {
  const route = useRoute()
  const router = useRouter()
  const asked = (name: string) => (typeof route.query[name] === 'string' ? String(route.query[name]) : null)
  const format = computed(() => getFormat(consolidation().format))
  const known = (id: string | null) => (id !== null && format.value.indexOf.has(id) ? id : null)
  const cellId = computed(() => known(asked('cell')) ?? FIRST_CELL)
  const cell = computed(() => getCell(format.value, cellId.value))
  const children = useAsk('aggregation.cellChildren', () => ({ roundId: roundId(), cellId: cellId.value }), {
    keep: true,
  })
  const split = computed(() => splitChildren(children.data.value?.children ?? []))
  const child = computed(() => {
    const list = children.data.value?.children ?? []
    return list.find(({ reportId }) => reportId === asked('report')) ?? split.value.counting[0] ?? null
  })
  const report = useAsk(
    'reportEditing.open',
    () => (child.value === null ? null : { reportId: child.value.reportId }),
    { keep: true },
  )
  const values = computed(() => new Map(report.data.value?.cells.map((one) => [one.id, one]) ?? []))
  const row = computed(() => rowOf(format.value, cellId.value))
  const leafId = computed(() => {
    const leaf = known(asked('leaf'))
    if (leaf !== null && row.value.some(({ id }) => id === leaf)) return leaf
    return originIn(row.value, cellId.value, (id) => values.value.get(id)?.value ?? null)
  })
  const history = useAsk(
    'reportEditing.cellHistory',
    () => (child.value === null ? null : { reportId: child.value.reportId, cellId: leafId.value }),
    { keep: true },
  )

  const go = (query: Record<string, string>) => router.replace({ query })
  return {
    format,
    cell,
    children,
    split,
    child,
    report,
    values,
    row,
    leafId,
    leaf: computed(() => getCell(format.value, leafId.value)),
    history,
    columns: computed(() => columnsOf(format.value, cell.value.table)),
    lines: computed(() => sumLines(format.value, cell.value.table, cell.value.column.key, consolidation().cells)),
    chooseCell: (id: string) => go({ cell: id }),
    chooseTable: (table: TableId) =>
      go({ cell: format.value.cells.find((one) => one.table === table)?.id ?? FIRST_CELL }),
    chooseColumn: (key: string) => go({ cell: `${cell.value.table}.${cell.value.row.key}.${key}` }),
    chooseOrgan: (reportId: string) => go({ cell: cellId.value, report: reportId }),
    chooseLeaf: (id: string) => go({ cell: cellId.value, report: child.value?.reportId ?? '', leaf: id }),
  }
}

/** 谁的数 as its columns get it. */
export type WhoseNumber = ReturnType<typeof useWhoseNumber>
