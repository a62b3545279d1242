import { AppError, STATE_NAMES, TRANSITION_RULES } from '@gongkai/core'
import { getOrgan, getVersion, publishVersion, saveSearchEntry, type Queryable } from '@gongkai/db'
import type { SignedInContext } from '../../context.ts'
import { publicAddress } from '../public-reports/public-address.ts'
import { indexTokens } from '../public-search/search-tokens.ts'
import type { StepTaking } from './move-report.ts'

/** Makes the approved version the one in force for everyone, at its stable address, and findable by its title and the organ's names. */
export async function publishReport(
  tx: Queryable,
  ctx: SignedInContext,
  { report, at }: StepTaking,
): Promise<{ versionNo: number; address: string }> {
  const { approvedVersionId: versionId } = report
  if (versionId === null)
    throw new AppError('TRANSITION_NOT_ALLOWED', {
      state: STATE_NAMES[report.state],
      action: TRANSITION_RULES.publish.name,
    })
  const version = await getVersion(tx, versionId)
  const address = publicAddress(report)
  await publishVersion(tx, { versionId, publishedAt: at, publishedBy: ctx.person.id, address })
  const organ = await getOrgan(tx, report.organ.id)
  await saveSearchEntry(tx, {
    reportId: report.id,
    versionId,
    organId: organ.id,
    reportingYear: report.reportingYear,
    title: version.title,
    tokens: await indexTokens([version.title, organ.fullName, organ.shortName, ...organ.aliases]),
  })
  return { versionNo: version.no, address }
}
