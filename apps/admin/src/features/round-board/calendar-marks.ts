import { chinaDay } from '../../parts/dates.ts'
import type { BoardLine, BoardState } from './board-state.ts'
import type { TimeAxis } from './time-axis.ts'

/** One organ on the day it last handed in, told apart by where its report is now. */
export interface CalendarMark {
  readonly organ: string
  readonly state: BoardState
  readonly at: number
  /** 0 stands on the base line. */
  readonly level: number
}

const ORDER: readonly BoardState[] = ['published', 'approved', 'returned', 'submitted', 'signing', 'draft', null]

/** The stacks of the calendar: finished ones below, those that wait on top. Organs that never handed in have no mark. */
export function stackMarks(lines: readonly BoardLine[], axis: TimeAxis): CalendarMark[] {
  const levels = new Map<string, number>()
  return lines
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
    .flatMap((line) => {
      const submitted = line.steps.findLast((step) => step.kind === 'submit')
      if (submitted === undefined) return []
      const day = chinaDay(submitted.at)
      const level = levels.get(day) ?? 0
      levels.set(day, level + 1)
      return [{ organ: line.organ.shortName, state: line.state, at: axis.at(submitted.at), level }]
    })
}

/** Height of the tallest stack. */
export function tallest(marks: readonly CalendarMark[]): number {
  return marks.reduce((most, { level }) => Math.max(most, level + 1), 0)
}
