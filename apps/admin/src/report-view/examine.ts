import {
  blockLines,
  cellsInOrder,
  contentOfDraft,
  evaluateRules,
  getFormat,
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

/** The sentence in which the text states the number a finding disputes; null where it names none. */
export function quoteOf(finding: Finding, content: ReportContent): Quote | null {
  const stated = finding.params['t']
  if (stated === undefined || finding.sections.length === 0) return null
  const lines = content.sections
    .filter((section) => finding.sections.includes(section.no))
    .flatMap((section) => section.narrative.flatMap(blockLines))
  for (const sentence of lines.flatMap((line) => line.split(/(?<=[。；])/))) {
    const match = new RegExp(`(?<![\\d.])${stated}(?![\\d.])`).exec(sentence)
    if (match)
      return {
        before: sentence.slice(0, match.index),
        number: match[0],
        after: sentence.slice(match.index + match[0].length),
      }
  }
  return null
}
