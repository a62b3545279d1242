const DAY = 86_400_000
const days = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY

/** Whole days from `today` to `date` (ISO dates); negative when it has passed. Calendar days, weekends included. */
export function daysUntil(date: string, today: string): number {
  return days(date) - days(today)
}

/**
 * `2026-01-31` as `2026年1月31日`. Throws a RangeError for anything but an ISO date: which day a moment falls on depends on
 * the place, so a moment goes through `chinaDate` first.
 */
export function chineseDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`no ISO date: ${date}`)
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** China has one time zone without summer time. */
const CHINA_OFFSET = 8 * 3_600_000

/** The day a moment falls on in China, as an ISO date: deadlines are days there, wherever server and reader are. */
export function chinaDate(moment: string): string {
  return new Date(Date.parse(moment) + CHINA_OFFSET).toISOString().slice(0, 10)
}
