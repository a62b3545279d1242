import { STATE_NAMES, type ReportState } from '@gongkai/core'
import type { OutputOf } from '../../client/procedures.ts'
import { daysLeft, monthDay } from '../../parts/dates.ts'

/** One task of the work page, as the server lists it. */
export type Task = OutputOf<'work.mine'>['mine'][number]

/** What a task asks for: the verb on its button, and the word for it. */
export const TASK_TEXTS: Readonly<Record<Task['task'], { readonly verb: string; readonly what: string }>> = {
  start: { verb: '开始填报', what: '还没动笔' },
  fill: { verb: '接着填', what: '填报中' },
  correct: { verb: '去修改', what: '被退回，等您修改' },
  signOff: { verb: '去审签', what: '等您审签' },
  review: { verb: '去审核', what: '等您审核' },
  publish: { verb: '去公布', what: '等您公布' },
}

/** When a task is due, with what the law says once the collecting day is over. */
export function dueWords(task: Pick<Task, 'task' | 'dueDate' | 'legalDate'>, today: string): string {
  const { dueDate, legalDate } = task
  // Whoever decides is bound by the day the law names; the collecting day binds those who fill in.
  if (task.task === 'review' || task.task === 'publish') return `法定公布日${daysLeft(legalDate, today)}`
  if (dueDate === null || dueDate === legalDate)
    return `${daysLeft(legalDate, today)}，法定公布日 ${monthDay(legalDate)}`
  if (dueDate >= today) return `${daysLeft(dueDate, today)}，${monthDay(dueDate)}收表`
  return `收表日 ${monthDay(dueDate)} 已过，法定公布日${daysLeft(legalDate, today)}`
}

/** True when nothing may wait any longer: a day is over, or the last two have begun. */
export function isUrgent(task: Pick<Task, 'task' | 'dueDate' | 'legalDate'>, today: string): boolean {
  const decides = task.task === 'review' || task.task === 'publish'
  const due = decides ? task.legalDate : (task.dueDate ?? task.legalDate)
  return due <= dayAfter(today)
}

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Name of a state in the counts of a round; organs without a report count under `none`. */
export function countName(state: string): string {
  return state in STATE_NAMES ? STATE_NAMES[state as ReportState] : '未动笔'
}
