/**
 * The day the demo stands on. Five days are left to the legal date, reports of every state lie on the desks, and the texts
 * of people and screens agree with it however much later the demo is opened. The server takes it from the setting `today`.
 */
export const DEMO_TODAY = '2026-01-26'

/** The last moment of the demo: half past ten in the morning, China time. */
export const DEMO_NOW = '2026-01-26T10:30:00+08:00'

/** Reporting years whose rounds are closed. */
export const CLOSED_YEARS = [2019, 2020, 2021, 2022, 2023, 2024] as const
/** Reporting year whose round is open. */
export const OPEN_YEAR = 2025

const DAY = 86_400_000

/** The date `days` after a date, as ISO. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The date itself when offices are open, otherwise the next Monday. */
export function workday(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date
}

/** A moment of a day in China, as ISO in UTC: what the database keeps. */
export function momentOn(date: string, hour: number, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return new Date(`${date}T${two(hour)}:${two(minute)}:00+08:00`).toISOString()
}
