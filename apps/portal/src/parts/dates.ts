import { chineseDate } from '@gongkai/core'

const HOURS_OF_CHINA = 8
const atChina = (time: string) => new Date(Date.parse(time) + HOURS_OF_CHINA * 3_600_000).toISOString()

/** The calendar day in China of a moment: `2026-01-31`. A date alone is given back as it is. */
export function dayOf(time: string): string {
  return time.length === 10 ? time : atChina(time).slice(0, 10)
}

/** A moment as the day people read: `2026年1月31日`. */
export function longDay(time: string): string {
  return chineseDate(dayOf(time))
}

/** A day without its year: `1月31日`. */
export function shortDay(time: string): string {
  return longDay(time).replace(/^\d+年/, '')
}

/** A moment in China to the minute, as the metadata of government sites writes it: `2026-01-31 09:30`. */
export function moment(time: string): string {
  return atChina(time).slice(0, 16).replace('T', ' ')
}

/** True on Saturday and Sunday. Takes an ISO date. */
export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
}
