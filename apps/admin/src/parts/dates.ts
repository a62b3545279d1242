import { daysUntil } from '@gongkai/core'

const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

/** The day in China on which a moment falls, as an ISO date. A date stays as it is. */
export function chinaDay(moment: string): string {
  return moment.length === 10 ? moment : DAY.format(new Date(moment))
}

/** `2026-01-26…` as `1月26日`. */
export function monthDay(moment: string): string {
  const [, month, day] = chinaDay(moment).split('-').map(Number)
  return `${month}月${day}日`
}

/** A moment as `1月26日 09:12`. */
export function monthDayClock(moment: string): string {
  return `${monthDay(moment)} ${CLOCK.format(new Date(moment))}`
}

/** A moment as `2026年1月26日 09:12`, where the year is not clear from the page. */
export function fullTime(moment: string): string {
  return `${chinaDay(moment).slice(0, 4)}年${monthDayClock(moment)}`
}

/** Today in China, for screens that have no answer of the server to take it from. */
export function chinaToday(now: Date): string {
  return DAY.format(now)
}

/** How much time is left to a day, as a good colleague says it. */
export function daysLeft(date: string, today: string): string {
  const left = daysUntil(date, today)
  if (left > 0) return `还剩 ${left} 天（含周末）`
  return left === 0 ? '今天到期' : `迟 ${-left} 天`
}
