import {
  cellsInOrder,
  contentOfDraft,
  getFormat,
  narrativeText,
  startRuleSession,
  toCellValue,
  toReportFacts,
  toSurroundings,
  withComputedTotals,
  type CellValue,
  type Finding,
  type Format,
  type Narrative,
  type ReportFacts,
} from '@gongkai/core'
import type { ReportView } from './report-view.ts'

/** One cell and the text it is to hold. */
export interface TypedCell {
  readonly id: string
  readonly raw: string
}

/** Title and words of a section; 0 is the title of the report with the words before section 一. */
export interface DraftText {
  readonly title: string
  readonly narrative: Narrative
}

/**
 * A report being written: values with computed totals, texts, and the findings of the rules the server applies too, kept up
 * to date with every change. Nothing here waits for an answer.
 */
export interface DraftSession {
  readonly format: Format
  readonly cells: () => readonly CellValue[]
  readonly findings: () => readonly Finding[]
  readonly text: (no: number) => DraftText
  readonly writeCells: (changes: readonly TypedCell[]) => void
  readonly writeText: (no: number, text: DraftText) => void
}

/** Starts writing on a report as it was opened. */
export function createDraftSession(view: ReportView): DraftSession {
  const format = getFormat(view.format)
  const { reportingYear, kind, organ, surroundings } = view
  const head = { format: format.id, reportingYear, kind, organName: organ.fullName }
  const content = contentOfDraft(head, view.cells, view.sections)
  const texts = new Map<number, DraftText>([
    [0, { title: content.title, narrative: content.preface }],
    ...content.sections.map(({ no, title, narrative }) => [no, { title, narrative }] as const),
  ])
  let cells = withComputedTotals(format, cellsInOrder(format, content.cells))
  let facts: ReportFacts = { ...toReportFacts(content, toSurroundings(surroundings)), cells }
  const rules = startRuleSession(facts)
  let findings = rules.findings()

  return {
    format,
    cells: () => cells,
    findings: () => findings,
    text: (no) => texts.get(no) ?? { title: '', narrative: [] },
    writeCells(changes) {
      const before = cells
      // A cell that holds what it held stays the very same object, so that nothing drawn from it is drawn again.
      cells = withTyped(format, before, changes).map((cell, index) =>
        sameCell(cell, before[index]) ? before[index]! : cell,
      )
      const changed = cells.flatMap((cell, index) => (cell === before[index] ? [] : [index]))
      facts = { ...facts, cells }
      findings = rules.update(facts, { cells: changed })
    },
    writeText(no, text) {
      texts.set(no, text)
      facts = withText(facts, no, text)
      findings = rules.update(facts, { parts: no === 0 ? ['title', 'preface'] : ['sections'] })
    },
  }
}

function withTyped(format: Format, cells: readonly CellValue[], changes: readonly TypedCell[]): CellValue[] {
  const next = [...cells]
  for (const { id, raw } of changes) {
    const index = format.indexOf.get(id)
    if (index !== undefined) next[index] = toCellValue(format.cells[index]!.type, raw)
  }
  return withComputedTotals(format, next)
}

const sameCell = (a: CellValue, b: CellValue | undefined) =>
  a.raw === b?.raw && a.value === b.value && a.semantic === b.semantic

function withText(facts: ReportFacts, no: number, { title, narrative }: DraftText): ReportFacts {
  const text = narrativeText(narrative)
  if (no === 0) return { ...facts, title, preface: text }
  return {
    ...facts,
    sections: facts.sections.map((section) => (section.no === no ? { no, title, text } : section)),
  }
}
