import { daysUntil } from '@gongkai/core'
import { chinaDay } from '../../parts/dates.ts'
import type { Board } from './board-state.ts'

/** The shared time axis of calendar and life lines: days from the first to the last, weekends known. */
export interface TimeAxis {
  readonly first: string
  readonly days: readonly AxisDay[]
  /** Middle of a day as a percentage of the width; days outside are held at the edge. */
  readonly at: (moment: string) => number
  /** Width of one day in percent. */
  readonly dayWidth: number
}

/** One day on the shared time axis. */
export interface AxisDay {
  readonly date: string
  readonly weekend: boolean
  readonly left: number
}

const LONGEST = 62
const DAY = 86_400_000

/** From the first day anybody worked (not before the year's January) to the legal date, or to today when that is later. */
export function buildTimeAxis(board: Board): TimeAxis {
  const { round, today, lines } = board
  const january = `${round.legalDate.slice(0, 4)}-01-01`
  const last = latest([round.legalDate, round.dueDate, ...stepDays(board), ...(round.closedAt === null ? [today] : [])])
  const end = addDays(january, Math.min(daysUntil(last, january), LONGEST - 1))
  const first =
    round.opensOn < january && lines.some((line) => line.startedAt !== null && chinaDay(line.startedAt) < january)
      ? latest([round.opensOn, addDays(january, -20)])
      : january
  const count = daysUntil(end, first) + 1
  const days = Array.from({ length: count }, (_, index) => dayAt(first, index, count))
  const at = (moment: string) => {
    const index = Math.min(count - 1, Math.max(0, daysUntil(chinaDay(moment), first)))
    return ((index + 0.5) / count) * 100
  }
  return { first, days, at, dayWidth: 100 / count }
}

/** Days written under the axis: the first, every fifth, the legal date and today; what would touch one of these gives way. */
export function axisLabels(axis: TimeAxis, { today, round }: Pick<Board, 'today' | 'round'>): string[] {
  const known = new Set(axis.days.map(({ date }) => date))
  const fixed = [today, round.legalDate].filter((date) => known.has(date))
  const regular = axis.days
    .map(({ date }) => date)
    .filter((date) => date.endsWith('-01') || Number(date.slice(8)) % 5 === 0)
  const near = (date: string) => fixed.some((kept) => date !== kept && Math.abs(daysUntil(date, kept)) < 2)
  return [...new Set([...regular.filter((date) => !near(date)), ...fixed])].sort()
}

function dayAt(first: string, index: number, count: number): AxisDay {
  const date = addDays(first, index)
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return { date, weekend: weekday === 0 || weekday === 6, left: (index / count) * 100 }
}

function stepDays(board: Board): string[] {
  return board.lines.flatMap((line) => line.steps.map((step) => chinaDay(step.at)))
}

function latest(dates: readonly string[]): string {
  return dates.reduce((a, b) => (a > b ? a : b))
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
