import { chinaDate } from '@gongkai/core'

/** A clock that stands still until a test moves it. */
export class TestClock {
  private moment: number

  constructor(start: string) {
    this.moment = Date.parse(start)
  }

  /** The moment it shows. Every look is a millisecond later than the one before, so that things happen one after another. */
  readonly now = (): Date => new Date((this.moment += 1))

  /** The day in China. */
  readonly today = (): string => chinaDate(new Date(this.moment).toISOString())

  /** Moves it on. */
  pass(time: { minutes?: number; hours?: number; days?: number }): void {
    this.moment += ((time.minutes ?? 0) + 60 * (time.hours ?? 0) + 1440 * (time.days ?? 0)) * 60_000
  }
}
