import { cellIndex, type Format } from '../definition/define-format.ts'
import type { CellDefinition } from '../definition/define-table.ts'
import { isUnsummable } from '../report/cell-value.ts'
import type { ReportFacts } from './report-facts.ts'

/** Column keys of the six classes of applicants, in the order of the form. */
export const APPLICANT_COLUMNS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
] as const

/** Ids of those `ids` the format has. For rules whose cells carry different names in different formats. */
export function presentIn(format: Format, ids: readonly string[]): string[] {
  return ids.filter((id) => format.indexOf.has(id))
}

/** Indexes of the seven cells of a row of table 3, the total last. */
export function applicationRow(format: Format, row: string): number[] {
  return [...APPLICANT_COLUMNS, 'total'].map((column) => cellIndex(format, `t3.${row}.${column}`))
}

/**
 * Total of a row of table 3: the printed total or, where that was left blank, the sum of the classes that are filled.
 * Null when nothing in the row is a number or something in it cannot be read.
 */
export function applicationRowTotal(facts: ReportFacts, row: readonly number[]): number | null {
  const total = facts.cells[row.at(-1)!]!
  if (total.value !== null) return total.value
  if (total.semantic !== 'empty') return null
  const classes = row.slice(0, -1).map((index) => facts.cells[index]!)
  if (classes.some(isUnsummable)) return null
  const numbers = classes.flatMap((cell) => (cell.value === null ? [] : [cell.value]))
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0)
}

/** Words a message needs to say where a cell stands. Table 4 names its block once: 行政复议·结果维持. */
export function placeOf(cell: CellDefinition): { table: string; row: string; column: string } {
  const { tableName, rowLabel, columnLabel } = cell
  const block = `${rowLabel} · `
  const column = columnLabel.startsWith(block) ? columnLabel.slice(block.length) : columnLabel.replaceAll(' · ', '·')
  return { table: tableName, row: rowLabel, column }
}
