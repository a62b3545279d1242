import { daysUntil, type ReportState } from '@gongkai/core'
import type { OutputOf } from '../../client/procedures.ts'
import { chinaDay } from '../../parts/dates.ts'

/** The board as the api answers it. */
export type Board = OutputOf<'rounds.board'>
/** One organ on the board. */
export type BoardLine = Board['lines'][number]
/** A state of the board; null is an organ that has not begun. */
export type BoardState = ReportState | null

/** Groups of the board, in the order in which the office acts on them. */
export const BOARD_ORDER: readonly BoardState[] = [
  'submitted',
  'returned',
  'signing',
  'draft',
  null,
  'approved',
  'published',
]

/** Lines of one state. */
export interface BoardGroup {
  readonly state: BoardState
  readonly lines: readonly BoardLine[]
}

/** Lines by state; empty groups are left out. Within a group whoever waits longest stands first. */
export function groupLines(lines: readonly BoardLine[]): BoardGroup[] {
  return BOARD_ORDER.map((state) => ({
    state,
    lines: lines.filter((line) => line.state === state).toSorted((a, b) => since(a).localeCompare(since(b))),
  })).filter((group) => group.lines.length > 0)
}

function since(line: BoardLine): string {
  return line.state === 'submitted' ? (lastStep(line)?.at ?? '') : ''
}

/** The report that has waited longest for a decision: the one the queue begins with. */
export function firstWaiting(lines: readonly BoardLine[]): string | null {
  return groupLines(lines).find((group) => group.state === 'submitted')?.lines[0]?.reportId ?? null
}

/** The step that led to where the report is now. */
export function lastStep(line: BoardLine): BoardLine['steps'][number] | undefined {
  return line.steps.at(-1)
}

/** What the board can be narrowed to. */
export interface BoardFilter {
  readonly words: string
  readonly state: BoardState | 'all'
  readonly lateOnly: boolean
}

/** The lines a filter leaves. */
export function filterLines(lines: readonly BoardLine[], filter: BoardFilter): BoardLine[] {
  const words = filter.words.trim()
  return lines.filter(
    (line) =>
      (filter.state === 'all' || line.state === filter.state) &&
      (!filter.lateOnly || line.late) &&
      (words === '' || `${line.organ.fullName} ${line.organ.shortName}`.includes(words)),
  )
}

/** Organs that can be chased: whose turn it is and who have not handed in. */
export function chaseable(lines: readonly BoardLine[]): BoardLine[] {
  return lines.filter((line) => line.state === null || ['draft', 'returned', 'signing'].includes(line.state))
}

/** How many organs are in each state. */
export function countStates(lines: readonly BoardLine[]): ReadonlyMap<BoardState, number> {
  return new Map(BOARD_ORDER.map((state) => [state, lines.filter((line) => line.state === state).length]))
}

/** How many organs published not later than the legal date. */
export function publishedInTime(board: Board): number {
  return board.lines.filter(
    (line) =>
      line.state === 'published' &&
      line.steps.some((step) => step.kind === 'publish' && chinaDay(step.at) <= board.round.legalDate),
  ).length
}

/** Whole days from a moment to today. */
export function daysSince(moment: string, today: string): number {
  return -daysUntil(chinaDay(moment), today)
}
