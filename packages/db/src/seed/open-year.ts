import type { ReportContent } from '@gongkai/core'
import { addDays, DEMO_TODAY, momentOn, workday } from './calendar.ts'
import { usualDays, walk, type Days } from './closed-years.ts'
import { openPlan, type OpenState } from './open-plan.ts'
import { createRandom, type Random } from './random.ts'
import { MARKS } from './sent-back.ts'
import type { DemoReport } from './report.ts'
import { Story, type Setting } from './story.ts'
import { TWISTS, type Twist } from './twists.ts'

const NO_TWIST: Twist = { change: (content) => content }

const earlier = (one: string, other: string) => (one < other ? one : other)

/** Days of a report that got as far as it is: the further, the earlier it was begun. All before the demo's day. */
function daysUntil(random: Random, state: OpenState): Days {
  const day = (no: number) => workday(`2026-01-${String(no).padStart(2, '0')}`)
  if (state === 'published') {
    const usual = usualDays(random, day(random.whole(5, 16)))
    // Nothing is approved at a weekend or after the demo's morning.
    const approve = earlier(usual.approve, '2026-01-23')
    return { ...usual, approve, publish: earlier(workday(addDays(approve, random.whole(0, 3))), DEMO_TODAY) }
  }
  if (state === 'approved') {
    const start = day(random.whole(7, 13))
    return { ...usualDays(random, start), approve: day(random.whole(20, 23)) }
  }
  if (state === 'submitted') {
    const submit = random.pick(['2026-01-20', '2026-01-21', '2026-01-22', '2026-01-23', '2026-01-23'])
    return { start: day(random.whole(9, 14)), sign: addDays(submit, -1), submit, approve: submit, publish: submit }
  }
  const sign = day(random.whole(14, 16))
  return { start: day(random.whole(6, 9)), sign, submit: sign, approve: sign, publish: sign }
}

/** A report that was sent back waits for its reporter, with the reason on the cells it is about. */
function sendBack(story: Story, slug: string, random: Random): void {
  const back = MARKS[slug] ?? { reason: '请按标注处核对后再报。', marks: [] }
  story.take('sendBack', momentOn(workday(addDays('2026-01-19', random.whole(0, 3))), 16, random.whole(4, 50)), back)
}

/** A second attempt: sent back once, mended, handed in again on the morning of the demo's day. */
function handInAgain(story: Story, twist: Twist, content: ReportContent, slug: string): void {
  story.take('sendBack', momentOn('2026-01-21', 15, 42), MARKS[slug])
  story.rewrite(twist.change(content), momentOn('2026-01-23', 14, 18))
  story.take('requestSignOff', momentOn('2026-01-23', 16, 5)).take('submit', momentOn('2026-01-26', 9, 12))
}

function tell(story: Story, state: OpenState, random: Random, days: Days, slug: string): Story {
  if (state === 'published' || state === 'approved' || state === 'submitted') return walk(story, random, days, state)
  if (state === 'returned') {
    walk(story, random, days, 'submitted')
    sendBack(story, slug, random)
  }
  return state === 'signing' ? walk(story, random, { ...days, sign: '2026-01-23' }, 'signing') : story
}

/** The report of an organ for the open year, as far as the plan has it. Null when nobody has opened it. */
export function openReport(setting: Setting, content: ReportContent): DemoReport | null {
  const { organ, reportingYear } = setting
  const state = openPlan(organ)
  if (state === null) return null
  const random = createRandom(organ.slug, reportingYear, 'story')
  const days = daysUntil(random, state)
  const twist = TWISTS[organ.slug] ?? NO_TWIST
  const begun = momentOn(days.start, 9, random.whole(1, 58))
  const story = new Story(setting, (twist.first ?? twist.change)(content), begun, twist.reasons)
  if (twist.first) {
    walk(story, random, { ...days, sign: '2026-01-19', submit: '2026-01-20' }, 'submitted')
    handInAgain(story, twist, content, organ.slug)
  } else tell(story, state, random, days, organ.slug)
  if (twist.explained) story.explainAll(momentOn('2026-01-23', 11, 20), DEMO_TODAY, twist.explained)
  return story.end(DEMO_TODAY)
}
