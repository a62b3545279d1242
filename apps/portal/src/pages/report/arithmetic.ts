import { cellsInOrder, failingEquations, type Format, type ReportContent } from '@gongkai/core'

/** What the printed equations of a report come to. */
export interface Arithmetic {
  /** How many equations there are of each sort: balances of columns, sums of rows and columns, sums of disputes. */
  readonly balances: number
  readonly totals: number
  readonly disputes: number
  readonly failing: number
  /** Cells that hold no number, over which nothing can be added up. */
  readonly withoutNumber: number
  /** True only when every equation was judged and every one holds. */
  readonly holds: boolean
}

/** Works out every equation of the format over the numbers of a report. */
export function arithmeticOf(format: Format, content: ReportContent): Arithmetic {
  const cells = cellsInOrder(format, content.cells)
  const withoutNumber = cells.filter((cell) => cell.value === null).length
  const failing = failingEquations(
    format,
    cells.map((cell) => cell.value ?? 0),
  ).length
  const many = (...codes: string[]) => format.equations.filter((equation) => codes.includes(equation.rule)).length
  return {
    balances: many('T3-01'),
    totals: many('T3-02', 'T3-03'),
    disputes: many('T4-01', 'T4-02', 'T4-03'),
    failing,
    withoutNumber,
    holds: failing === 0 && withoutNumber === 0,
  }
}
