import { createVersion, type Queryable, type StoredVersion } from '@gongkai/db'
import type { SignedInContext } from '../../context.ts'
import type { StepTaking } from './move-report.ts'

/**
 * Freezes what was approved: content, findings, the explanations that still hold, and the fingerprint. Nobody can change it
 * afterwards; a correction becomes the next version and says what was corrected.
 */
export async function freezeVersion(tx: Queryable, ctx: SignedInContext, step: StepTaking): Promise<StoredVersion> {
  const { report, draft, checked, contentHash, at } = step
  const keys = new Set(checked.findings.map((finding) => finding.key))
  const correction = draft.transitions.findLast((earlier) => earlier.transition === 'correct')
  return createVersion(tx, {
    reportId: report.id,
    content: checked.content,
    findings: checked.findings,
    explanations: draft.explanations
      .filter((explanation) => keys.has(explanation.findingKey))
      .map(({ findingKey, text }) => ({ findingKey, text })),
    contentHash,
    note: correction?.reason ?? '',
    createdBy: ctx.person.id,
    at,
  })
}
