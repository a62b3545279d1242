import type { Series } from '@gongkai/core/exchange'
import type { KeyFigure } from '../../parts/key-figure.ts'
import { count } from '../../parts/numbers.ts'
import { T } from '../../texts.zh-cn.ts'

/** The last year any series has a number for, or null. */
export function lastYear(series: readonly Series[]): number | null {
  const years = series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year))
  return years.length === 0 ? null : Math.max(...years)
}

/** What each series says for `year`, with the year before where both mean the same. Series without a number are left out. */
export function keyFigures(series: readonly Series[], year: number, seamYear: number): KeyFigure[] {
  return series.flatMap(({ name, unit, comparable, points }) => {
    const at = (wanted: number) => points.find((point) => point.year === wanted)?.value ?? null
    const value = at(year)
    if (value === null) return []
    const before = comparable || year !== seamYear ? at(year - 1) : null
    return [{ name, unit, value: count(value), note: before === null ? '' : T.figures.before(count(before), unit) }]
  })
}
