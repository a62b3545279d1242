/** One year of a series; null where there is no number, which is not zero. */
export interface TrendPoint {
  readonly year: number
  readonly value: number | null
}

/** A point in the drawing. `old` stands before a seam that cannot be crossed. */
export interface TrendMark extends TrendPoint {
  readonly x: number
  readonly y: number
  readonly old: boolean
}

/** What to draw: lines without gaps in them, their points, where the format changed, and the last value. */
export interface TrendState {
  readonly lines: readonly { readonly path: string; readonly old: boolean }[]
  readonly marks: readonly TrendMark[]
  /** Place of the seam between two formats, when the years shown lie on both sides of it. */
  readonly seamX: number | null
  readonly last: TrendMark | null
  readonly years: readonly { readonly year: number; readonly x: number; readonly anchor: 'start' | 'middle' | 'end' }[]
}

/** Size of one small drawing. */
export const TREND_MEASURES = { width: 300, height: 104, left: 4, right: 248, top: 10, base: 82 } as const

/**
 * Lays out one small multiple. `seam` is the first year of the newer format; where the meaning changed with it
 * (`comparable` false) the line breaks there, and the older part is drawn pale.
 */
export function trendState(
  points: readonly TrendPoint[],
  options: { readonly seam: number; readonly comparable: boolean },
): TrendState {
  const { left, right, top, base } = TREND_MEASURES
  const years = points.map((point) => point.year)
  const first = years[0] ?? options.seam
  const span = Math.max(1, (years.at(-1) ?? first) - first)
  const highest = Math.max(1, ...points.map((point) => point.value ?? 0))
  const xOf = (year: number) => round(left + ((right - left) * (year - first)) / span)
  const marks = points
    .filter((point) => point.value !== null)
    .map((point): TrendMark => ({
      ...point,
      x: xOf(point.year),
      y: round(base - ((base - top) * (point.value ?? 0)) / highest),
      old: !options.comparable && point.year < options.seam,
    }))
  const crosses = years.some((year) => year < options.seam) && years.some((year) => year >= options.seam)
  return {
    lines: linesOf(marks),
    marks,
    seamX: crosses ? xOf(options.seam - 0.5) : null,
    last: marks.at(-1) ?? null,
    years: labelledYears(years, options.seam).map((year) => ({ year, x: xOf(year), anchor: anchorOf(year, years) })),
  }
}

/** Runs of neighbouring years of the same meaning; a missing year or a broken seam ends a run. */
function linesOf(marks: readonly TrendMark[]): TrendState['lines'] {
  const runs: TrendMark[][] = []
  for (const mark of marks) {
    const before = runs.at(-1)?.at(-1)
    if (before !== undefined && before.year === mark.year - 1 && before.old === mark.old) runs.at(-1)!.push(mark)
    else runs.push([mark])
  }
  return runs.map((run) => ({ path: `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`, old: run[0]!.old }))
}

function labelledYears(years: readonly number[], seam: number): number[] {
  const ends = [years[0], years.includes(seam) ? seam : undefined, years.at(-1)]
  return [...new Set(ends.filter((year) => year !== undefined))]
}

const anchorOf = (year: number, years: readonly number[]) =>
  year === years[0] ? 'start' : year === years.at(-1) ? 'end' : 'middle'
const round = (value: number) => Math.round(value * 10) / 10
