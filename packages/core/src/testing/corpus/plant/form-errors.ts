import { narrativeText, type Narrative } from '../../../report/narrative.ts'
import type { ReportContent } from '../../../report/report.ts'
import type { SeededRandom } from '../../seeded-random.ts'
import { factsOf, type CorpusReport } from '../clean-report.ts'
import { ASPECT_HEADINGS } from '../sentences/problems.ts'
import type { ErrorKind, Planted } from './error-kind.ts'

const withContent = (report: CorpusReport, change: Partial<ReportContent>, what: string): Planted => ({
  facts: factsOf(report, { ...report.content, ...change }),
  what,
})

function withNarrative(report: CorpusReport, no: number, narrative: Narrative, what: string): Planted {
  const sections = report.content.sections.map((section) => (section.no === no ? { ...section, narrative } : section))
  return withContent(report, { sections }, what)
}

const narrativeOf = (report: CorpusReport, no: number) =>
  report.content.sections.find((section) => section.no === no)!.narrative

/** A section with one stretch of words replaced, or null when there is none. */
function withWords(report: CorpusReport, no: number, find: RegExp, put: string): Planted | null {
  let done = ''
  const narrative = narrativeOf(report, no).map((block) => {
    if (done !== '' || block.kind !== 'paragraph' || !find.test(block.text)) return block
    const text = block.text.replace(find, put)
    done = text.slice(Math.max(0, block.text.search(find) - 6), block.text.search(find) + put.length + 12)
    return { ...block, text }
  })
  return done === '' ? null : withNarrative(report, no, narrative, done)
}

function formError(
  id: string,
  rules: ErrorKind['rules'],
  plant: (report: CorpusReport, random: SeededRandom) => Planted | null,
): ErrorKind {
  return { id, family: 'form', rules, plant }
}

const LEFTOVERS = ['XX', '××', '____', '（待补充）', '【此处填写数字】', 'X'] as const

const placeholder = formError('placeholder left for a number', ['TX-11'], (report, random) =>
  withWords(
    report,
    1,
    /(?<=(?:公开|发布|收到|申请|信息|培训)[^，。\d]{0,12}) ?\d[\d,.]* ?(?=[件条次份篇场])/,
    random.pick(LEFTOVERS),
  ),
)
const numberLost = formError('number missing before 条 or 件', ['TX-11'], (report) =>
  withWords(report, 1, /(?<=(?:信息|申请|公开)) ?\d+ ?(?=[条件][，。、；])/, '  '),
)
const nameLeft = formError('name of the organ left as XX', ['TX-11'], (report, random) =>
  withWords(
    report,
    random.pick([1, 5]),
    /(?<=^|。|，)(?:20\d\d年，)?(?:我局|本局|我办|我镇|我乡|街道|管委会|本机关|本单位)(?=将|认真|深入|按照|坚持)/,
    'XX局',
  ),
)
const keyword = formError('关键词 of a template left', ['TX-11'], (report) =>
  withWords(report, 5, /下一?步|今后|一是/, '下一步，关键词1将'),
)

const otherOrgan = formError('another organ as the subject', ['TX-12'], (report, random) => {
  const own = report.organ.facts.fullName
  if (report.organ.facts.kind === 'government' || report.organ.facts.kind === 'office') return null
  const others = report.organ.directory.filter((name) => name.endsWith('局') && name !== own && !name.includes(own))
  if (others.length === 0) return null
  return withWords(
    report,
    random.pick([1, 5]),
    new RegExp(`(?<=^|。|，)${report.voice.self}(?=将|认真|深入|按照|坚持|收到|共收到|新收)`),
    random.pick(others),
  )
})

const otherYear = formError('last year’s year left at the head of a sentence', ['TX-13'], (report, random) =>
  withWords(
    report,
    1,
    new RegExp(`(?<=^|。)${report.year}年(?=，|${report.voice.self})`),
    `${report.year - random.integer(1, 2)}年`,
  ),
)

/** The text is last year's with new figures in it and one paragraph written anew. */
const copied = formError('last year’s text handed in again', ['XY-10'], (report, random) => {
  if (!report.facts.previous) return null
  const lines = report.content.sections.flatMap(({ narrative }) => narrativeText(narrative).split('\n'))
  const rewritten = random.integer(0, lines.length - 1)
  const text = lines
    .map((line, place) => (place === rewritten && lines.length > 8 ? report.organ.trade : line))
    .join('\n')
    .replace(/\d/g, () => String(random.integer(1, 9)))
  return { facts: { ...report.facts, previous: { ...report.facts.previous, text } }, what: 'text of the year before' }
})

const missingSection = formError('a section missing', ['CP-01'], (report, random) => {
  const no = random.pick([2, 4, 5, 6])
  return withContent(
    report,
    { sections: report.content.sections.filter((section) => section.no !== no) },
    `section ${no}`,
  )
})

const swapped = formError('two sections out of order', ['CP-01'], (report) => {
  const [one, two, three, ...rest] = report.content.sections
  return withContent(report, { sections: [one!, three!, two!, ...rest] }, '三 before 二')
})

const isHeading = (text: string, heading: string) =>
  heading.endsWith('。') ? text.startsWith(heading) : text === heading

/** An aspect of section 一 left out whole: heading and words. */
const missingAspect = formError('one of the five aspects missing', ['CP-07'], (report, random) => {
  if (report.year < 2021) return null
  const narrative = narrativeOf(report, 1)
  const fashion = ASPECT_HEADINGS.find((headings) =>
    narrative.some((block) => 'text' in block && isHeading(block.text, headings[0])),
  )
  if (!fashion) return null
  const heading = fashion[random.integer(1, 4)]!
  const place = narrative.findIndex((block) => 'text' in block && isHeading(block.text, heading))
  const length = heading.endsWith('。') ? 1 : 2
  return withNarrative(report, 1, narrative.toSpliced(place, length), heading)
})

const noProblems = formError('section 五 says 无', ['CP-09'], (report) =>
  withNarrative(report, 5, [{ kind: 'paragraph', text: '无。' }], '无'),
)
const onlyProblems = formError('problems without measures', ['CP-10'], (report) =>
  withNarrative(report, 5, narrativeOf(report, 5).slice(0, 1), 'first paragraph only'),
)
const onlyMeasures = formError('measures without problems', ['CP-10'], (report) =>
  withNarrative(report, 5, narrativeOf(report, 5).slice(1), 'second paragraph only'),
)

const title = formError('title shortened or of another year', ['CP-05'], (report, random) => {
  const old = report.content.title
  const wrong = random.pick([
    old.replace('工作年度', '年度'),
    old.replace(String(report.year), String(report.year - 1)),
    `关于${old}`,
  ])
  return withContent(report, { title: wrong }, wrong)
})

const period = formError('statistics period of another year', ['CP-04'], (report) => {
  const [first, ...rest] = report.content.preface
  if (first?.kind !== 'paragraph') return null
  const text = first.text.replace(new RegExp(`${report.year}(?=年1月1日|\\.1\\.1)`), String(report.year - 1))
  return withContent(report, { preface: [{ ...first, text }, ...rest] }, String(report.year - 1))
})

const feesUnsaid = formError('unpaid fees, and section 六 says 无', ['TX-10'], (report) =>
  report.figures.now.find('t3.otherFeeOverdue.total') === 0
    ? null
    : withNarrative(report, 6, [{ kind: 'paragraph', text: '无。' }], '无'),
)

const tooLong = formError('section 一 far over a thousand characters', ['CP-08'], (report) => {
  if (report.year < 2021) return null
  const narrative = narrativeOf(report, 1)
  return withNarrative(report, 1, [...narrative, ...narrative, ...narrative, ...narrative], 'four times')
})

/** Mistakes of the words and the form. */
export const FORM_ERRORS: readonly ErrorKind[] = [
  placeholder,
  numberLost,
  nameLeft,
  keyword,
  otherOrgan,
  otherYear,
  copied,
  missingSection,
  swapped,
  missingAspect,
  noProblems,
  onlyProblems,
  onlyMeasures,
  title,
  period,
  feesUnsaid,
  tooLong,
]
