import { chinaDate, daysUntil } from '@gongkai/core'

/** The present moment, and the day it is in China. */
export interface Clock {
  now(): Date
  today(): string
}

const DAY = 86_400_000

/**
 * The clock of the server. For demonstrations it may begin on another day, so that the demo round stands in January: it is
 * moved by whole days and then runs on as any clock does.
 */
export function startClock(firstDay?: string, real: () => Date = () => new Date()): Clock {
  const days = firstDay === undefined ? 0 : daysUntil(firstDay, chinaDate(real().toISOString()))
  const now = () => new Date(real().getTime() + days * DAY)
  return { now, today: () => chinaDate(now().toISOString()) }
}
