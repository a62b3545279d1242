import { cellIndex, type Format } from '../../definition/define-format.ts'
import { defineRule, type Check } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import { applicationRow, APPLICANT_COLUMNS } from '../read-cells.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { outcomesOf, outcomeTotal, type Outcome } from './outcomes.ts'
import { applicantsOf } from './reading/lexicon.ts'
import { placeOfWords, readingOf } from './reading/read-report.ts'
import type { Share } from './reading/shares.ts'
import { distinct, sumOf, TEXT_PARTS, valueOf } from './statements.ts'

/** A printed share may be off by this many points; coarser rounding is allowed as printed. */
const TOLERANCE = 0.1
const ANSWERED = 't3.resultTotal.total'
const NEW = 't3.newReceived.total'
const CARRIED = 't3.carriedIn.total'

interface Judged {
  readonly name: string
  /** What the table has for it, and the whole it is a share of first of all. */
  readonly part: number | null
  readonly whole: number
}

function judgedItem(facts: ReportFacts, { subject }: Share, outcomes: readonly Outcome[]): Judged | null {
  const [answered, received] = [valueOf(facts, ANSWERED), valueOf(facts, NEW)]
  if (answered === null || received === null) return null
  if (subject.what === 'outcome') {
    const named = outcomes.filter(({ id }) => subject.ids.includes(id))
    const rows = named.flatMap((outcome) => outcome.rows)
    return { name: named.map(({ name }) => name).join('和'), part: outcomeTotal(facts, rows), whole: answered }
  }
  if (subject.what !== 'applicants') return null
  const columns = applicantsOf(facts.format).get(subject.label) ?? []
  return {
    name: subject.label,
    part: sumOf(
      facts,
      columns.map((column) => `t3.newReceived.${column}`),
    ),
    whole: received,
  }
}

function wrongShare(facts: ReportFacts, share: Share, outcomes: readonly Outcome[]): FindingDraft[] {
  const item = judgedItem(facts, share, outcomes)
  if (!item || item.part === null || item.whole === 0) return []
  const [answered, received, carried] = [ANSWERED, NEW, CARRIED].map((id) => valueOf(facts, id))
  const part = share.count ?? item.part
  const holds = (whole: number) =>
    whole > 0 && Math.abs((100 * part) / whole - share.percent) <= Math.max(TOLERANCE, share.rounding) + 1e-9
  if ([answered!, received!, received! + (carried ?? 0)].some(holds)) return []
  const q = Math.round((10_000 * item.part) / item.whole) / 100
  const section = share.sentence.line.section
  return [
    {
      ...(share.count === null ? { variant: 'uncounted' } : {}),
      sections: [section],
      places: [placeOfWords(share.sentence, share.from, share.to)],
      params: { item: item.name, n: part, p: share.percent, q },
      expected: q,
      actual: share.percent,
      operands: [
        ['item', item.name],
        ['text', part],
        ['percent', share.percent],
        ['part', item.part],
        ['whole', item.whole],
      ],
    },
  ]
}

function expand(format: Format): Check[] {
  const outcomes = outcomesOf(format)
  const bases = [ANSWERED, NEW, CARRIED].map((id) => cellIndex(format, id))
  const columns = APPLICANT_COLUMNS.map((column) => cellIndex(format, `t3.newReceived.${column}`))
  return [
    {
      cells: [
        ...outcomes.flatMap((outcome) => outcome.rows.flat()),
        ...bases,
        ...columns,
        ...applicationRow(format, 'newReceived'),
      ],
      parts: TEXT_PARTS,
      run: (facts) => {
        const { shares } = readingOf(facts)
        return shares.length === 0 ? [] : distinct(shares.flatMap((share) => wrongShare(facts, share, outcomes)))
      },
    },
  ]
}

/** TX-07 Every share the text prints is the share its own count is of the applications answered or received. */
export const tx07Percentages = defineRule({
  code: 'TX-07',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: {
    cells: { 't3.granted.total': '42', 't3.resultTotal.total': '98' },
    sections: { 1: '办理公开申请中，予以公开42件，占42.86%。' },
  },
  failing: {
    cells: { 't3.granted.total': '42', 't3.resultTotal.total': '98' },
    sections: { 1: '办理公开申请中，予以公开42件，占44.2%。' },
  },
  expand,
})
