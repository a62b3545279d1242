import { isWeekend } from '../../parts/dates.ts'

/** One day of January as drawn. */
export interface JanuaryDay {
  readonly day: number
  readonly date: string
  readonly count: number
  readonly weekend: boolean
  readonly today: boolean
}

const DAYS = 31

/** The 31 days of January after the reporting year, with what was published on each. Days without a line count 0. */
export function januaryDays(
  reportingYear: number,
  published: readonly { readonly date: string; readonly count: number }[],
  today: string,
): JanuaryDay[] {
  const counts = new Map(published.map(({ date, count }) => [date, count]))
  return Array.from({ length: DAYS }, (_, index) => {
    const date = `${reportingYear + 1}-01-${String(index + 1).padStart(2, '0')}`
    return {
      day: index + 1,
      date,
      count: counts.get(date) ?? 0,
      weekend: isWeekend(date),
      today: date === today,
    }
  })
}
