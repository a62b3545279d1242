import { getFormat, indicatorValue, INDICATORS } from '@gongkai/core'
import type { Series } from '@gongkai/core/exchange'

/** The numbers of one year, by cell id. */
export interface YearOfValues {
  readonly reportingYear: number
  readonly format: string
  readonly valueOf: (cellId: string) => number | null
}

/**
 * Every indicator over the years, from the first year known to the last. A year without a report, or whose form does not
 * ask for it, is null: not known is not zero. Indicators without any number are left out.
 */
export function buildSeries(years: readonly YearOfValues[]): Series[] {
  const numbers = years.map((year) => year.reportingYear)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const span = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return INDICATORS.map((indicator) => ({
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    comparable: indicator.comparable,
    note: indicator.note,
    points: span.map((year) => {
      const known = years.find((one) => one.reportingYear === year)
      return { year, value: known ? indicatorValue(indicator, getFormat(known.format), known.valueOf) : null }
    }),
  })).filter((series) => series.points.some((point) => point.value !== null))
}
