import {
  cellsInOrder,
  contentOfDraft,
  evaluateRules,
  getFormat,
  narrativeText,
  toReportFacts,
  toSurroundings,
  type CellValue,
  type Finding,
  type Format,
  type ReportContent,
} from '@gongkai/core'
import type { ReportView, StoredExplanation } from '@gongkai/core/exchange'

/** A finding somebody explained. */
export interface ExplainedFinding {
  readonly finding: Finding
  readonly explanation: StoredExplanation
}

/** A report as somebody who decides looks at it: what the rules find, told apart by what has been said about it. */
export interface Examination {
  readonly format: Format
  readonly content: ReportContent
  /** In the format's order. */
  readonly cells: readonly CellValue[]
  readonly findings: readonly Finding[]
  readonly explained: readonly ExplainedFinding[]
  /** Errors and warnings nobody has explained. */
  readonly open: readonly Finding[]
  readonly hints: readonly Finding[]
  readonly counts: { readonly all: number; readonly zero: number; readonly quiet: number; readonly blank: number }
}

/** Evaluates a report exactly as the server does. Throws FORMAT_UNKNOWN. */
export function examine(view: ReportView): Examination {
  const { organ, format: id, reportingYear, kind } = view
  const format = getFormat(id)
  const content = contentOfDraft(
    { format: id, reportingYear, kind, organName: organ.fullName },
    view.cells,
    view.sections,
  )
  const findings = evaluateRules(toReportFacts(content, toSurroundings(view.surroundings)))
  const explanations = new Map(view.explanations.map((explanation) => [explanation.findingKey, explanation]))
  const cells = cellsInOrder(format, content.cells)
  return {
    format,
    content,
    cells,
    findings,
    explained: findings.flatMap((finding) => {
      const explanation = explanations.get(finding.key)
      return explanation === undefined ? [] : [{ finding, explanation }]
    }),
    open: findings.filter(({ key, severity }) => severity !== 'info' && !explanations.has(key)),
    hints: findings.filter(({ key, severity }) => severity === 'info' && !explanations.has(key)),
    counts: countCells(format, cells, findings),
  }
}

function countCells(format: Format, cells: readonly CellValue[], findings: readonly Finding[]): Examination['counts'] {
  const named = new Set(findings.flatMap((finding) => finding.cells))
  const numbered = cells.filter((cell) => cell.semantic === 'number')
  const quiet = format.cells.filter(({ id, index }) => cells[index]?.semantic === 'number' && !named.has(id)).length
  const zero = cells.filter((cell) => cell.semantic === 'zero').length
  return { all: cells.length, zero, quiet, blank: cells.length - zero - numbered.length }
}

/** A sentence of the report a finding is about, cut around the number it names. */
export interface Quote {
  readonly before: string
  readonly number: string
  readonly after: string
}

const SENTENCE_END = /[。；！？\n]/

/** The sentence a finding is about, around the words it names; null where it is about no words of the text. */
export function quoteOf({ places }: Finding, { preface, sections }: ReportContent): Quote | null {
  const [place] = places
  if (!place) return null
  const narrative = place.section === 0 ? preface : sections.find(({ no }) => no === place.section)?.narrative
  const text = narrativeText(narrative ?? [])
  let start = place.start
  while (start > 0 && !SENTENCE_END.test(text[start - 1]!)) start--
  const rest = text.slice(place.end).search(SENTENCE_END)
  const end = rest < 0 ? text.length : place.end + rest + (text[place.end + rest] === '\n' ? 0 : 1)
  return {
    before: text.slice(start, place.start),
    number: text.slice(place.start, place.end),
    after: text.slice(place.end, end),
  }
}
