import { z } from 'zod'
import type { Finding } from './finding.ts'

/** Why a warning stands as it is. Kept by finding key, so a re-check never erases it and a changed operand lets it lapse. */
export const Explanation = z.object({
  findingKey: z.string(),
  text: z.string().trim().min(2).max(2000),
})
export type Explanation = z.infer<typeof Explanation>

/** Warnings that still need a written explanation before the report may be submitted. */
export function unexplained(findings: readonly Finding[], explained: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => finding.severity === 'warning' && !explained.has(finding.key))
}

/** Errors that block submission, unless a reviewer has overridden them with a reason (XY-01, PL-02 allow that). */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'error')
}
