import { chinaDate } from '@gongkai/core'

/** The present moment, and the day it is in China. */
export interface Clock {
  now(): Date
  today(): string
}

/**
 * The clock of the server: the real one, or for demonstrations one that begins at another moment and runs on from there, so
 * that the demo round stands in January whenever it is shown.
 */
export function startClock(begin?: Date, real: () => Date = () => new Date()): Clock {
  const offset = begin === undefined ? 0 : begin.getTime() - real().getTime()
  const now = () => new Date(real().getTime() + offset)
  return { now, today: () => chinaDate(now().toISOString()) }
}

/**
 * When the clock of a demo begins: mid-morning of its day, or right after the last thing that was done in it. Time never
 * runs backwards over what people did before a restart.
 */
export function beginOfDemo(day: string, lastEvent: string | undefined): Date {
  const morning = Date.parse(`${day}T10:30:00+08:00`)
  const after = lastEvent === undefined ? 0 : Date.parse(lastEvent) + 1_000
  return new Date(Math.max(morning, after))
}
