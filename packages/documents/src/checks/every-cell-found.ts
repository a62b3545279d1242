import { getFormat } from '@gongkai/core'
import type { ImportCheck } from './check.ts'

/** Every cell of the format was found in the file. Says how many were not, table by table. */
export const everyCellFound: ImportCheck = ({ report }) =>
  getFormat(report.format).tables.flatMap((table) => {
    const count = report.missingCells.filter((id) => id.startsWith(`${table.id}.`)).length
    return count === 0 ? [] : [{ code: 'CELLS_NOT_FOUND', params: { table: table.name, count } } as const]
  })
