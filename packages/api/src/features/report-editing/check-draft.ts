import {
  contentOfDraft,
  evaluateRules,
  isExplainable,
  toReportFacts,
  toSurroundings,
  unexplained,
  blocking,
  type Finding,
  type ReportContent,
} from '@gongkai/core'
import type { RuleSurroundings } from '@gongkai/core/exchange'
import { saveFindingCounts, type Draft, type Queryable, type StoredReport } from '@gongkai/db'
import { buildSurroundings } from './build-surroundings.ts'

/** A draft with everything the rules found in it. */
export interface CheckedDraft {
  readonly content: ReportContent
  readonly surroundings: RuleSurroundings
  readonly findings: Finding[]
  /** Errors that must be corrected. */
  readonly blocking: Finding[]
  /** Findings that still need a written explanation. */
  readonly unexplained: Finding[]
}

/** The content of a stored draft. */
export function contentOf(report: StoredReport, draft: Pick<Draft, 'cells' | 'sections'>): ReportContent {
  const { format, reportingYear, kind, organ } = report
  return contentOfDraft({ format, reportingYear, kind, organName: organ.fullName }, draft.cells, draft.sections)
}

/** Checks a draft with the rules of its format. */
export async function checkDraft(
  tx: Queryable,
  today: string,
  report: StoredReport,
  draft: Draft,
): Promise<CheckedDraft> {
  const content = contentOf(report, draft)
  const surroundings = await buildSurroundings(tx, today, report, content)
  const findings = evaluateRules(toReportFacts(content, toSurroundings(surroundings)))
  const explained = new Set(draft.explanations.map((explanation) => explanation.findingKey))
  return {
    content,
    surroundings,
    findings,
    blocking: blocking(findings),
    unexplained: unexplained(findings, explained),
  }
}

/** Keeps how many findings a check had, for the lists that show it without checking again. */
export async function keepFindingCounts(tx: Queryable, reportId: string, checked: CheckedDraft): Promise<void> {
  const { findings } = checked
  const explainable = findings.filter(isExplainable).length
  await saveFindingCounts(tx, {
    reportId,
    counts: {
      errors: checked.blocking.length,
      warnings: explainable,
      infos: findings.filter((finding) => finding.severity === 'info').length,
      explained: explainable - checked.unexplained.length,
    },
  })
}
