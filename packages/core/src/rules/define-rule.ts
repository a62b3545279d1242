import type { Format } from '../definition/define-format.ts'
import type { RuleCode, Severity } from '../definition/rule-code.ts'
import type { ExampleReport } from './example-report.ts'
import type { FindingDraft } from './finding.ts'
import type { ReportFacts } from './report-facts.ts'

/** What a check reads besides cells. A change of any of these re-runs it. */
export type Part =
  | 'title'
  | 'preface'
  | 'sections'
  | 'organ'
  | 'previous'
  | 'others'
  | 'directory'
  | 'filing'
  | 'form'
  | 'peers'
  | 'register'

/**
 * One place where a rule is applied: T3-01 has seven, one per column. `cells` and `parts` say what it reads, so that one
 * changed cell re-runs only the checks that read it. A `previous` cell is covered by the part `previous`.
 */
export interface Check {
  readonly cells: readonly number[]
  readonly parts: readonly Part[]
  /** What is wrong, or an empty list. Pure: same facts, same answer. */
  readonly run: (facts: ReportFacts) => readonly FindingDraft[]
}

/** What a check returns where all is well: one list for all of them, since over a thousand run for each report. */
export const NOTHING_WRONG: readonly FindingDraft[] = []

/** Official wording a rule rests on, and where it stands. */
export interface RuleSource {
  readonly quote: string
  readonly document: string
}

/** A rule: one code, one file. Its texts stand in texts.zh-cn.ts under the same code. */
export interface Rule {
  readonly code: RuleCode
  /** Raised when the rule's meaning changes; explanations given for the older meaning then lapse. */
  readonly version: number
  readonly severity: Severity
  /** True when a reviewer may let an error stand with a reason (reorganisations, delegated powers). */
  readonly overridable?: boolean
  readonly source: RuleSource
  readonly passing: ExampleReport
  readonly failing: ExampleReport
  /** The rule's checks for a format. Throws when the format lacks a cell the rule names. */
  readonly expand: (format: Format) => readonly Check[]
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** One check over parts of the report only. */
export function checkParts(parts: readonly Part[], run: (facts: ReportFacts) => readonly FindingDraft[]): Check {
  return { cells: [], parts, run }
}

/** Value of a cell of last year's report by this year's id, or null when there is none. */
export function previousValue(facts: ReportFacts, id: string): number | null {
  const index = facts.previous?.format.indexOf.get(id)
  return index === undefined ? null : (facts.previous?.cells[index]?.value ?? null)
}
