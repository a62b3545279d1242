import type { Format } from '../../definition/define-format.ts'
import { outcomeGroupsOf } from '../../definition/outcome-groups.ts'
import { applicationRow, applicationRowTotal } from '../read-cells.ts'
import type { ReportFacts } from '../report-facts.ts'

/** One of the six kinds of results of table 3 as a text names it, with the cells of its rows. */
export interface Outcome {
  readonly id: string
  readonly name: string
  readonly rows: readonly (readonly number[])[]
}

/** The kinds of results a format has, each with the cells of its rows. */
export function outcomesOf(format: Format): Outcome[] {
  return outcomeGroupsOf(format).map(({ id, name, rows }) => ({
    id,
    name,
    rows: rows.map((row) => applicationRow(format, row)),
  }))
}

/** How many applications ended so, from the table. Null when a row holds no number at all. */
export function outcomeTotal(facts: ReportFacts, rows: Outcome['rows']): number | null {
  let sum = 0
  for (const row of rows) {
    const total = applicationRowTotal(facts, row)
    if (total === null) return null
    sum += total
  }
  return sum
}

/** Ids of the totals of some rows. */
export function totalIds(format: Format, rows: Outcome['rows']): string[] {
  return rows.map((row) => format.cells[row.at(-1)!]!.id)
}
