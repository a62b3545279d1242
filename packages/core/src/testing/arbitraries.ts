import fc from 'fast-check'
import { LARGEST_COUNT } from '../definition/cell-type.ts'
import type { Format } from '../definition/define-format.ts'
import type { CellDefinition } from '../definition/define-table.ts'
import { cellFromNumber, toCellValue, type CellValue } from '../report/cell-value.ts'
import type { ReportContent } from '../report/report.ts'
import { APPLICANT_COLUMNS } from '../rules/read-cells.ts'
import { buildReport } from './build-report.ts'
import { fillTotals } from './fill-totals.ts'

/** Counts as reports have them: mostly 0, often a handful, now and then a large one. */
const count = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 501, max: 200_000 }) },
)

const fen = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5_000_000_000 }) },
)

function arbitraryValue(cell: CellDefinition): fc.Arbitrary<number> {
  return cell.type.kind === 'money' ? fen : count
}

/** Makes 一 + 二 = 三（七）+ 四 hold in a column by what came in: as much as was answered or carried out. */
function balance(format: Format, values: number[], split: (sum: number) => number): void {
  const at = (row: string, column: string) => format.indexOf.get(`t3.${row}.${column}`)!
  fillTotals(format, values)
  for (const column of APPLICANT_COLUMNS) {
    const sum = values[at('resultTotal', column)]! + values[at('carriedOut', column)]!
    const carriedIn = split(sum)
    values[at('carriedIn', column)] = carriedIn
    values[at('newReceived', column)] = sum - carriedIn
  }
  fillTotals(format, values)
}

/** What the rules within table 2 ask: published totals and stocks that hold what was added, no negative item counts. */
function settleTable2(format: Format, values: number[]): void {
  const at = (id: string) => format.indexOf.get(id)
  const raise = (id: string, by: string) => {
    const index = at(id)
    if (index !== undefined) values[index] = values[index]! + values[at(by)!]!
  }
  for (const row of ['regulations', 'normativeDocs']) {
    raise(`t2.${row}.publishedTotal`, `t2.${row}.newlyPublished`)
    raise(`t2.${row}.inForce`, `t2.${row}.issued`)
  }
  const [projects, amount] = [at('t2.procurement.projects'), at('t2.procurement.amount')]
  if (projects !== undefined && amount !== undefined && (values[projects] === 0) !== (values[amount] === 0))
    values[projects] = values[amount] = 0
}

/** Values of all cells of a valid report in the format's order: all equations hold. */
function arbitraryValues(format: Format): fc.Arbitrary<number[]> {
  return fc.tuple(fc.tuple(...format.cells.map(arbitraryValue)), fc.nat({ max: 100 })).map(([drawn, percent]) => {
    const values = [...drawn]
    settleTable2(format, values)
    balance(format, values, (sum) => Math.floor((sum * percent) / 100))
    return values
  })
}

/** Random reports of a format in which every equation holds and no rule on numbers objects; counts lean to 0. */
export function arbitraryReport(format: Format): fc.Arbitrary<ReportContent> {
  const base = buildReport({ format: format.id })
  return arbitraryValues(format).map((values) => {
    const cells: Record<string, CellValue> = {}
    format.cells.forEach((cell, index) => (cells[cell.id] = cellFromNumber(cell.type, values[index]!)))
    return { ...base, cells }
  })
}

/** One cell and the text typed into it. */
export interface CellChange {
  readonly index: number
  readonly id: string
  readonly cell: CellValue
}

/** A random change of one cell of `format`: another number, a blank, a zero, or text no cell may hold. */
export function arbitraryCellChange(format: Format): fc.Arbitrary<CellChange> {
  const raw = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: LARGEST_COUNT }).map(String) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('', '/', '无', '约30', '12件') },
  )
  return fc.tuple(fc.nat({ max: format.cells.length - 1 }), raw).map(([index, text]) => {
    const { id, type } = format.cells[index]!
    return { index, id, cell: toCellValue(type, text) }
  })
}
