import { cellIndex, type Format } from '../../definition/define-format.ts'
import { defineRule, type Check } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import { APPLICANT_COLUMNS } from '../read-cells.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { APPLICANT_CLASSES, applicantClassOf } from './applicants.ts'
import { outcomesNamed, outcomesOf, outcomeTotal, type Outcome } from './outcomes.ts'
import { shareAfter } from './percentages.ts'
import { proseOf, type Count } from './prose-counts.ts'
import { distinct, TEXT_PARTS } from './statements.ts'

/** A printed share may be off by this many points; coarser rounding is allowed as printed. */
const TOLERANCE = 0.1
const BASES = ['t3.resultTotal.total', 't3.newReceived.total', 't3.carriedIn.total'] as const

interface Judged {
  readonly name: string
  /** What the table has for it, and the whole it is a share of first of all. */
  readonly part: number
  readonly whole: number
}

interface Reader {
  readonly outcomes: readonly Outcome[]
  readonly baseCells: readonly number[]
  readonly newReceived: (facts: ReportFacts, column: string) => number | null
}

function judgedItem(
  facts: ReportFacts,
  count: Count,
  { outcomes, newReceived }: Reader,
  results: number,
  received: number,
): Judged | null {
  const names = outcomesNamed(count)
  if (names.length > 0) {
    const totals = outcomes
      .filter((outcome) => names.includes(outcome.name))
      .map((outcome) => outcomeTotal(facts, outcome))
    if (totals.some((total) => total === null)) return null
    return { name: names.join('和'), part: totals.reduce<number>((sum, total) => sum + total!, 0), whole: results }
  }
  const applicants = APPLICANT_CLASSES.find(({ name }) => name === applicantClassOf(count))
  if (!applicants) return null
  const parts = applicants.columns.map((column) => newReceived(facts, column))
  if (parts.some((part) => part === null)) return null
  return { name: applicants.name, part: parts.reduce<number>((sum, part) => sum + part!, 0), whole: received }
}

function findWrongShares(facts: ReportFacts, reader: Reader): FindingDraft[] {
  const [results, received, carried] = reader.baseCells.map((index) => facts.cells[index]!.value)
  if (results == null || received == null || carried == null) return []
  return proseOf(facts).counts.flatMap((count): FindingDraft[] => {
    const share = count.otherData ? null : shareAfter(count)
    const item = share && judgedItem(facts, count, reader, results, received)
    if (!share || !item || item.whole === 0) return []
    const holds = (whole: number) =>
      whole > 0 && Math.abs((100 * count.value) / whole - share.percent) <= Math.max(TOLERANCE, share.rounding) + 1e-9
    if ([results, received, received + carried].some(holds)) return []
    const q = Math.round((10_000 * item.part) / item.whole) / 100
    return [
      {
        sections: [count.sentence.section],
        params: { item: item.name, n: count.value, p: share.percent, q },
        expected: q,
        actual: share.percent,
        operands: [
          ['item', item.name],
          ['text', count.value],
          ['percent', share.percent],
          ['part', item.part],
          ['whole', item.whole],
        ],
      },
    ]
  })
}

function expand(format: Format): Check[] {
  const outcomes = outcomesOf(format)
  const baseCells = BASES.map((id) => cellIndex(format, id))
  const columns = new Map(
    APPLICANT_COLUMNS.map((column) => [column as string, cellIndex(format, `t3.newReceived.${column}`)]),
  )
  const newReceived = (facts: ReportFacts, column: string) => facts.cells[columns.get(column)!]!.value
  return [
    {
      cells: [...outcomes.flatMap((outcome) => outcome.rows.flat()), ...baseCells, ...columns.values()],
      parts: TEXT_PARTS,
      run: (facts) => distinct(findWrongShares(facts, { outcomes, baseCells, newReceived })),
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
