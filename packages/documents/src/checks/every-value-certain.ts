import type { ImportCheck } from './check.ts'

/** Every cell found has a single reading. */
export const everyValueCertain: ImportCheck = ({ report }) => {
  const count = report.cells.filter(({ confidence }) => confidence === 'ambiguous').length
  return count === 0 ? [] : [{ code: 'CELLS_AMBIGUOUS', params: { count } }]
}
