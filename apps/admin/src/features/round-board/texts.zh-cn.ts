import { daysUntil, STATE_NAMES } from '@gongkai/core'
import { chinaDay, daysLeft, monthDay } from '../../parts/dates.ts'
import {
  countStates,
  daysSince,
  lastStep,
  publishedInTime,
  type Board,
  type BoardLine,
  type BoardState,
} from './board-state.ts'

/** A piece of the sentence about a round: words, or a number that is set heavier. */
export type Piece = string | number

/** Name of a state on the board. */
export function boardStateName(state: BoardState): string {
  return state === null ? '未动笔' : STATE_NAMES[state]
}

const SENTENCE_STATES: readonly (readonly [BoardState, string])[] = [
  ['submitted', '待审核'],
  ['returned', '退回修改'],
  ['signing', '待本机关审签'],
  ['draft', '填报中'],
  [null, '未动笔'],
]

/** The state of the round in one sentence, ready to be put into a report to the leaders. */
export function boardSentence(board: Board): Piece[] {
  const counts = countStates(board.lines)
  const open = SENTENCE_STATES.filter(([state]) => (counts.get(state) ?? 0) > 0)
  const pieces: Piece[] = ['应公布 ', board.lines.length, ' 个，已公布 ', counts.get('published') ?? 0, ' 个']
  if ((counts.get('approved') ?? 0) > 0) pieces.push('，审核通过待公布 ', counts.get('approved') ?? 0, ' 个')
  open.forEach(([state, name], index) =>
    pieces.push(index === 0 ? `；${name} ` : `，${name} `, counts.get(state) ?? 0, ' 个'),
  )
  return [...pieces, '。', ...deadlineWords(board)]
}

function deadlineWords(board: Board): Piece[] {
  const { legalDate } = board.round
  const left = daysUntil(legalDate, board.today)
  if (left > 0) return [`距法定公布日${monthDay(legalDate)}还剩 `, left, ' 天（含周末）。']
  if (left === 0) return [`今天是法定公布日${monthDay(legalDate)}。`]
  const rate = board.lines.length === 0 ? 0 : Math.round((1000 * publishedInTime(board)) / board.lines.length) / 10
  return [
    `按时公布 `,
    publishedInTime(board),
    ` 个，按时公布率 `,
    rate,
    `%。法定公布日${monthDay(legalDate)}已过 `,
    -left,
    ' 天。',
  ]
}

/** The sentence as plain text, for the clipboard. */
export function plainSentence(pieces: readonly Piece[]): string {
  return pieces.map(String).join('')
}

/** What there is to know about an organ's report in a few words. */
export function lineNote(line: BoardLine): string {
  const { findings, filled } = line
  const chased = line.chasedAt.length > 0 ? `催过 ${line.chasedAt.length} 次` : ''
  switch (line.state) {
    case null:
      return chased || '未打开'
    case 'draft':
    case 'returned':
      if (findings.errors > 0) return `差 ${findings.errors} 处`
      return (
        chased || (line.state === 'returned' ? '等它修改' : `填了 ${filled.cells} 格，写了 ${filled.sections} 部分`)
      )
    case 'signing':
      return chased || '等本机关审签'
    case 'submitted':
      if (findings.errors > 0) return `${findings.errors} 处须改`
      return findings.explained > 0 ? `${findings.explained} 处有说明` : '无异常'
    default:
      return ''
  }
}

/** How long it has been so. */
export function lineDuration(line: BoardLine, board: Pick<Board, 'today' | 'round'>): string {
  const step = lastStep(line)
  const { today, round } = board
  const days = step === undefined ? 0 : daysSince(step.at, today)
  switch (line.state) {
    case 'published':
      return step === undefined ? '' : `${dayOf(step.at, round.legalDate)}公布`
    case 'submitted':
      return days === 0 ? '今天到' : `等 ${days} 天`
    case 'approved':
      return days === 0 ? '今天通过' : `通过 ${days} 天`
    case 'returned':
      return days === 0 ? '今天退回' : `退回 ${days} 天`
    default:
      return today > round.dueDate ? daysLeft(round.dueDate, today) : `剩 ${daysUntil(round.dueDate, today)} 天`
  }
}

function dayOf(moment: string, legalDate: string): string {
  const day = chinaDay(moment)
  return day.slice(0, 7) === legalDate.slice(0, 7) ? `${Number(day.slice(8))}日` : monthDay(day)
}

const STEP_NAMES = { submit: '报送', sendBack: '退回', approve: '通过', publish: '公布' } as const

/** The life of a report in words, for people who do not see the drawing. */
export function lifeWords(line: BoardLine): string {
  const steps = line.steps.map((step) => `${monthDay(step.at)}${STEP_NAMES[step.kind]}`)
  const begun = line.startedAt === null ? '还没动笔' : `${monthDay(line.startedAt)}动笔`
  return [begun, ...steps].join('，')
}

/** The words of a chase as they are proposed; the office may change them. */
export function chaseText(board: Board): string {
  const { round, today } = board
  const year = `${round.reportingYear} 年政府信息公开工作年度报告`
  const due = today > round.dueDate ? `${monthDay(round.dueDate)}收表日已过` : `${monthDay(round.dueDate)}收表`
  return `${year}${due}，法定公布日为 ${monthDay(round.legalDate)}，${daysLeft(round.legalDate, today)}。请尽快填报，并由本机关审签后报送。`
}
