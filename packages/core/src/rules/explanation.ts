import { z } from 'zod'
import type { Finding } from './finding.ts'

/** Why a finding stands as it is. Kept by finding key, so a re-check never erases it and a changed operand lets it lapse. */
export const Explanation = z.object({
  findingKey: z.string().max(100),
  text: z.string().trim().min(2).max(2000),
})
export type Explanation = z.infer<typeof Explanation>

/** True when a written explanation settles the finding: warnings, and errors that may be overridden (domain reference §5.2 note 1, §5.4 note 2). */
export function isExplainable(finding: Finding): boolean {
  return finding.severity === 'warning' || (finding.severity === 'error' && finding.overridable)
}

/** Findings that still need a written explanation before the report may be handed in. */
export function unexplained(findings: readonly Finding[], explained: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => isExplainable(finding) && !explained.has(finding.key))
}

/** Errors that must be corrected; no explanation settles them. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'error' && !finding.overridable)
}
