import { type CellValue, type Format } from '@gongkai/core'
import type { Consolidation } from './whose-number.ts'

/** The sums as cells in the format's order, so that they are drawn by the same table as a report. A cell nobody gave a number for stays blank. */
export function sumCells(format: Format, { cells }: Pick<Consolidation, 'cells'>): CellValue[] {
  return format.cells.map(({ id }) => {
    const value = cells[id]?.sum ?? null
    if (value === null) return { raw: '', value: null, semantic: 'empty' }
    return { raw: '', value, semantic: value === 0 ? 'zero' : 'number' }
  })
}
