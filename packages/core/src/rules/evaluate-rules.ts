import type { Part } from './define-rule.ts'
import { findingKey, type Finding, type FindingDraft } from './finding.ts'
import type { ReportFacts } from './report-facts.ts'
import { ruleSetOf, type BoundCheck } from './rule-set.ts'

function toFinding(check: BoundCheck, draft: FindingDraft): Finding {
  const { rule } = check
  return {
    code: rule.code,
    severity: draft.severity ?? rule.severity,
    overridable: rule.overridable === true,
    cells: [...(draft.cells ?? [])],
    sections: [...(draft.sections ?? [])],
    places: [...(draft.places ?? [])],
    ...(draft.variant === undefined ? {} : { variant: draft.variant }),
    params: { ...draft.params },
    expected: draft.expected ?? null,
    actual: draft.actual ?? null,
    operands: [...draft.operands],
    key: findingKey(rule.code, rule.version, draft.operands),
  }
}

const NOTHING: readonly Finding[] = []
function runCheck(check: BoundCheck, facts: ReportFacts): readonly Finding[] {
  const drafts = check.run(facts)
  return drafts.length === 0 ? NOTHING : drafts.map((draft) => toFinding(check, draft))
}

/** Runs every rule the report's format lists over `facts`. Findings come in the order of the format's rule list. Pure. */
export function evaluateRules(facts: ReportFacts): Finding[] {
  const found: Finding[] = []
  // Over a thousand checks, most of which find nothing: a plain loop costs a third of flatMap here.
  for (const check of ruleSetOf(facts.format).checks) {
    const findings = runCheck(check, facts)
    if (findings.length > 0) found.push(...findings)
  }
  return found
}

/** What changed since the last evaluation: cell indexes and other parts. */
export interface Change {
  readonly cells?: readonly number[]
  readonly parts?: readonly Part[]
}

/** Findings kept up to date while a report is edited: only the checks that read what changed run again. */
export interface RuleSession {
  readonly findings: () => Finding[]
  /** Re-evaluates after a change and returns all findings. `facts` must be the same format as before. */
  readonly update: (facts: ReportFacts, change: Change) => Finding[]
}

/** Starts a session with a full evaluation. */
export function startRuleSession(facts: ReportFacts): RuleSession {
  const set = ruleSetOf(facts.format)
  const results = set.checks.map((check) => runCheck(check, facts))
  const findings = () => results.filter((found) => found.length > 0).flat()
  return {
    findings,
    update: (next, change) => {
      const due = new Set<number>()
      for (const cell of change.cells ?? []) for (const position of set.byCell[cell] ?? []) due.add(position)
      for (const part of change.parts ?? []) for (const position of set.byPart.get(part) ?? []) due.add(position)
      for (const position of due) results[position] = runCheck(set.checks[position]!, next)
      return findings()
    },
  }
}
