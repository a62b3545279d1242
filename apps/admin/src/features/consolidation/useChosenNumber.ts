import { getCell, getFormat, type TableId } from '@gongkai/core'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Consolidation } from './whose-number.ts'

const FIRST_CELL = 't3.newReceived.total'

/** Where one stands on the way from a sum to its origin. All of it is in the address, so that it can be sent to a colleague. */
export function useChosenNumber(consolidation: () => Consolidation) {
  const route = useRoute()
  const router = useRouter()
  const asked = (name: string) => (typeof route.query[name] === 'string' ? String(route.query[name]) : null)
  const go = (query: Record<string, string>) => router.replace({ query })
  const format = computed(() => getFormat(consolidation().format))
  const known = (id: string | null) => (id !== null && format.value.indexOf.has(id) ? id : null)
  const cellId = computed(() => known(asked('cell')) ?? FIRST_CELL)
  const cell = computed(() => getCell(format.value, cellId.value))
  return {
    format,
    cell,
    /** The organ's report and the cell asked for; null where the usual one shall be shown. */
    reportId: computed(() => asked('report')),
    askedLeaf: computed(() => known(asked('leaf'))),
    chooseCell: (id: string) => go({ cell: id }),
    chooseTable: (table: TableId) =>
      go({ cell: format.value.cells.find((one) => one.table === table)?.id ?? FIRST_CELL }),
    chooseColumn: (key: string) => go({ cell: `${cell.value.table}.${cell.value.row.key}.${key}` }),
    chooseOrgan: (reportId: string) => go({ cell: cellId.value, report: reportId }),
    chooseLeaf: (reportId: string, leaf: string) => go({ cell: cellId.value, report: reportId, leaf }),
  }
}
