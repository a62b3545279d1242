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
  /** Null where there was no report at all. */
  readonly sums: (number | null)[]
  /** Positions without a number, of all reports one after the other. */
  readonly gaps: string | null
}

/**
 * Columns that add up every cell of a format over rows `v` of report_versions. One subscript per cell: many times faster
 * than unfolding the arrays into rows. The numbers in the text are positions we counted ourselves.
 */
export function sumColumns(format: Format): SQL {
  const { counts, money } = numberColumns(format)
  const terms = [
    ...counts.map((_, index) => `sum(v.counts[${index + 1}])`),
    ...money.map((_, index) => `sum(v.money[${index + 1}])`),
  ]
  return sql.raw(`count(*) as reports, array[${terms.join(', ')}]::bigint[] as sums,
    string_agg(array_to_string(v.gaps, ','), ',') filter (where v.gaps <> '{}') as gaps`)
}

/** The selected sums by cell id. */
export function cellSums(format: Format, row: SumRow): Record<string, CellSum> {
  const { counts, money } = numberColumns(format)
  const missing = countPositions(row.gaps ?? '')
  return Object.fromEntries(
    [...counts, ...money].map((id, index) => {
      const reports = row.reports - (missing.get(index + 1) ?? 0)
      return [id, { sum: reports === 0 ? null : (row.sums[index] ?? null), reports }]
    }),
  )
}

function countPositions(list: string): Map<number, number> {
  const found = new Map<number, number>()
  if (list === '') return found
  for (const item of list.split(',')) found.set(Number(item), (found.get(Number(item)) ?? 0) + 1)
  return found
}
