import { numberColumns, type Format } from '@gongkai/core'
import { sql, type SQL } from 'drizzle-orm'

/** Sum of one cell over several reports, and how many of them gave a number. No number at all gives null, never 0. */
export interface CellSum {
  readonly sum: number | null
  readonly reports: number
}

/** What `sumColumns` selects. */
export interface SumRow extends Record<string, unknown> {
  readonly reports: number
  readonly countSums: (number | null)[]
  readonly countReports: number[]
  readonly moneySums: (number | null)[]
  readonly moneyReports: number[]
}

/**
 * Columns that add up every cell of a format over rows `v` of report_versions. One subscript per cell: many times faster
 * than unfolding the arrays into rows. The numbers in the text are positions we counted ourselves.
 */
export function sumColumns(format: Format): SQL {
  const { counts, money } = numberColumns(format)
  const each = (ids: readonly string[], term: (position: number) => string) =>
    ids.map((_, index) => term(index + 1)).join(', ')
  return sql.raw(`count(*) as reports,
    array[${each(counts, (at) => `sum(v.counts[${at}])`)}]::bigint[] as "countSums",
    array[${each(counts, (at) => `count(v.counts[${at}])`)}]::integer[] as "countReports",
    array[${each(money, (at) => `sum(v.money[${at}])`)}]::bigint[] as "moneySums",
    array[${each(money, (at) => `count(v.money[${at}])`)}]::integer[] as "moneyReports"`)
}

/** The selected sums by cell id. */
export function cellSums(format: Format, row: SumRow): Record<string, CellSum> {
  const { counts, money } = numberColumns(format)
  const pair = (sums: (number | null)[], given: number[]) => (id: string, at: number) =>
    [id, { sum: sums[at] ?? null, reports: given[at] ?? 0 }] as const
  return Object.fromEntries([
    ...counts.map(pair(row.countSums, row.countReports)),
    ...money.map(pair(row.moneySums, row.moneyReports)),
  ])
}
