import type { TransitionRecord } from '@gongkai/core/exchange'
import { TRANSITION_RULES } from '@gongkai/core'
import { monthDay, monthDayClock } from '../../parts/dates.ts'

const NUMERALS = ['题名和前言', '第一部分', '第二部分', '第三部分', '第四部分', '第五部分', '第六部分'] as const

/** How a part of the report is called; 0 is title and preface. */
export function sectionName(no: number): string {
  return NUMERALS[no] ?? ''
}

/** Who brought the report here, and how often: 陈静填报，何勇审签，1月26日 09:12 报送。 */
export function pathWords(transitions: readonly TransitionRecord[]): string {
  const submitted = transitions.filter((step) => step.transition === 'submit')
  const last = submitted.at(-1)
  if (last === undefined) return ''
  const asked = transitions.findLast((step) => step.transition === 'requestSignOff' && step.at <= last.at)
  const returned = transitions.findLast((step) => step.transition === 'sendBack')
  const who = asked === undefined ? `${last.person}审签` : `${asked.person}填报，${last.person}审签`
  const again =
    submitted.length > 1 ? `第 ${submitted.length} 次报送${returned ? `，上次${monthDay(returned.at)}退回` : ''}。` : ''
  return `${who}，${monthDayClock(last.at)} 报送。${again}`
}

/** What a finished step is announced as. */
export function doneWords(organ: string, transition: keyof typeof DONE, next: string | null): string {
  return `${organ}${DONE[transition]}。${next === null ? '没有等着审核的了。' : `下一份：${next}。`}`
}
const DONE = { approve: '已审核通过', sendBack: '已退回', publish: '已公布' } as const

/** Name of a step, for sentences. */
export function stepName(transition: TransitionRecord['transition']): string {
  return TRANSITION_RULES[transition].name
}
