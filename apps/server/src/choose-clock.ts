import { findDemo } from '@gongkai/api'
import { findLastEventMoment, type OpenDatabase } from '@gongkai/db'
import { beginOfDemo, startClock, type Clock } from './clock.ts'

/** The clock of an installation: only a demo may stand on another day than today. `fixedToday` goes before the demo's own day. */
export async function chooseClock({ db }: Pick<OpenDatabase, 'db'>, fixedToday?: string): Promise<Clock> {
  const demo = await findDemo(db)
  const day = demo && (fixedToday ?? demo.today)
  return startClock(day === undefined ? undefined : beginOfDemo(day, await findLastEventMoment(db)))
}
