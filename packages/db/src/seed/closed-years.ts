import { withComputedTotals, toCellValue, getFormat, cellsInOrder, type ReportContent } from '@gongkai/core'
import { addDays, DEMO_TODAY, momentOn, workday } from './calendar.ts'
import { createRandom, type Random } from './random.ts'
import type { DemoReport } from './report.ts'
import { Story, type Setting } from './story.ts'

/** Days on which the steps of a report were taken, each not before the one before. */
export interface Days {
  readonly start: string
  readonly sign: string
  readonly submit: string
  readonly approve: string
  readonly publish: string
}

/** A usual January: begun in its first half, published by its end. */
export function usualDays(random: Random, start: string): Days {
  const sign = workday(addDays(start, random.whole(1, 4)))
  const submit = workday(addDays(sign, random.whole(0, 1)))
  const approve = workday(addDays(submit, random.whole(1, 3)))
  return { start, sign, submit, approve, publish: workday(addDays(approve, random.whole(0, 3))) }
}

/** Begins a story on its first day and takes it as far as the round wants: each step at an hour later than the one before. */
export function walk(
  story: Story,
  random: Random,
  days: Days,
  until: 'signing' | 'submitted' | 'approved' | 'published',
): Story {
  const minute = () => random.whole(2, 57)
  story.take('requestSignOff', momentOn(days.sign, 10, minute()))
  if (until !== 'signing') story.take('submit', momentOn(days.submit, 11, minute()))
  if (until === 'approved' || until === 'published') story.take('approve', momentOn(days.approve, 15, minute()))
  if (until === 'published') {
    // On the demo's own day it is still morning.
    story.take('publish', momentOn(days.publish, days.publish === DEMO_TODAY ? 9 : 16, minute()))
  }
  return story
}

/** The content with other raw text in some cells, totals added up again as the editor does. */
export function withCells(content: ReportContent, raws: Readonly<Record<string, string>>): ReportContent {
  const format = getFormat(content.format)
  const typed = cellsInOrder(format, content.cells).map((value, index) => {
    const { id, type } = format.cells[index]!
    return raws[id] === undefined ? value : toCellValue(type, raws[id])
  })
  const cells = withComputedTotals(format, typed)
  return { ...content, cells: Object.fromEntries(format.cells.map(({ id }, index) => [id, cells[index]!])) }
}

/** A slip found after publication: what the first version said, and the note under which the second corrects it. */
interface Slip {
  readonly first: ReportContent
  readonly reason: string
}

const SLIPS = [
  ['t2.penalty.decisions', '行政处罚', '漏计12月下旬作出的决定'],
  ['t2.licensing.decisions', '行政许可', '漏计委托乡镇办理的部分'],
] as const

/** A plausible slip in a report that has decisions to miscount; the text names them too, so both are wrong together. */
function slipIn(random: Random, content: ReportContent): Slip | null {
  const [cellId, row, cause] = random.pick(SLIPS)
  const right = content.cells[cellId]?.value ?? 0
  if (right < 15) return null
  const wrong = right - random.whole(1, 3)
  const words = JSON.stringify(content.sections).replaceAll(`${row}决定${right}件`, `${row}决定${wrong}件`)
  const first = withCells(
    { ...content, sections: JSON.parse(words) as ReportContent['sections'] },
    { [cellId]: String(wrong) },
  )
  return { first, reason: `表二“${row}·处理决定数量”由${wrong}件更正为${right}件，原因是${cause}。` }
}

const isLate = (random: Random) => random.chance(0.02)
const isCorrected = (random: Random) => random.chance(0.045)

/** A report of a closed round: published, seldom late, sometimes corrected in February. */
export function closedReport(setting: Setting, content: ReportContent): DemoReport {
  const { organ, reportingYear } = setting
  const random = createRandom(organ.slug, reportingYear, 'story')
  const january = (day: number) => workday(`${reportingYear + 1}-01-${String(day).padStart(2, '0')}`)
  const late = isLate(random)
  const days = usualDays(random, late ? addDays(january(27), random.whole(2, 9)) : january(random.whole(5, 12)))
  const slip = isCorrected(random) ? slipIn(random, content) : null
  const story = new Story(setting, slip?.first ?? content, momentOn(days.start, 9, random.whole(1, 58)))
  walk(story, random, days, 'published')
  if (slip) {
    const start = workday(addDays(`${reportingYear + 1}-02-12`, random.whole(0, 9)))
    story.take('correct', momentOn(start, 9, 10), { reason: slip.reason }).rewrite(content, momentOn(start, 9, 25))
    correct(story, usualDays(random, start), slip.reason)
  }
  return story.end(DEMO_TODAY)
}

/** Takes a corrected report through its steps once more. */
export function correct(story: Story, days: Days, reason: string): Story {
  return story
    .take('requestSignOff', momentOn(days.sign, 9, 40))
    .take('submit', momentOn(days.submit, 11, 5))
    .take('approve', momentOn(days.approve, 14, 30), { note: `更正说明：${reason}` })
    .take('publish', momentOn(days.publish, 15, 20))
}

const GOVERNMENT_REASONS = { 'XY-03': '差额系各报告机关到期自动失效的文件，已分别在各机关年报中说明。' }

/** The report of a government: compiled in March from the approved reports of its organs. */
export function governmentReport(setting: Setting, content: ReportContent): DemoReport {
  const { organ, reportingYear } = setting
  const random = createRandom(organ.slug, reportingYear, 'story')
  const first = organ.place.parent === null ? 14 : 4
  const days = usualDays(random, workday(addDays(`${reportingYear + 1}-03-01`, first - 1)))
  const story = new Story(setting, content, momentOn(workday(`${reportingYear + 1}-03-02`), 9, 30), GOVERNMENT_REASONS)
  return walk(story, random, days, 'published').end(DEMO_TODAY)
}
