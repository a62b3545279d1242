import type { Format } from '../definition/define-format.ts'
import type { CellValue } from '../report/cell-value.ts'

/**
 * Numbers of a report in the layout that adds up fast: `counts` holds one entry per count cell, `money` one per money
 * cell (fen), both in the format's cell order; null where the cell holds no number.
 */
export interface StoredNumbers {
  readonly counts: readonly (number | null)[]
  readonly money: readonly (number | null)[]
}

/** Cell ids of each array position of a format. */
export function numberColumns(format: Format): { counts: string[]; money: string[] } {
  const ids = (money: boolean) =>
    format.cells.filter((cell) => (cell.type.kind === 'money') === money).map((cell) => cell.id)
  return { counts: ids(false), money: ids(true) }
}

/** Splits cells in format order into the two arrays. */
export function toStoredNumbers(format: Format, cells: readonly CellValue[]): StoredNumbers {
  const values = (money: boolean) =>
    format.cells.filter((cell) => (cell.type.kind === 'money') === money).map((cell) => cells[cell.index]!.value)
  return { counts: values(false), money: values(true) }
}

/** Values by cell id from the two arrays. */
export function fromStoredNumbers(format: Format, numbers: StoredNumbers): Record<string, number | null> {
  const columns = numberColumns(format)
  return Object.fromEntries([
    ...columns.counts.map((id, position) => [id, numbers.counts[position] ?? null] as const),
    ...columns.money.map((id, position) => [id, numbers.money[position] ?? null] as const),
  ])
}
