import { createHash } from 'node:crypto'
import { canonicalJson } from '@gongkai/core'
import type { ConsolidateInput, ConsolidateOutput } from '@gongkai/core/exchange'
import { getRound, listIncluded, sumVersions, type RoundMember } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

type Output = z.input<typeof ConsolidateOutput>

/**
 * Adds up a round cell by cell and says who is in and who is missing. Only approved versions count (AG-03), exactly those
 * listed: the fingerprint names them, so the same sum can be drawn again. Throws NOT_FOUND.
 */
export async function consolidate(ctx: SignedInContext, input: z.output<typeof ConsolidateInput>): Promise<Output> {
  const round = await getRound(ctx.db, input.roundId)
  const members = await listIncluded(ctx.db, round.id)
  const included = members.flatMap((member) => toIncluded(member, round.format))
  const counted = new Set(included.map((one) => one.organ.id))
  const versionIds = included.map((one) => one.versionId)
  const { cells } = await sumVersions(ctx.db, { versionIds, format: round.format })
  const { name: roundName, governmentName, reportingYear, format } = round
  return {
    ...{ roundName, governmentName, reportingYear, format, asOf: ctx.now().toISOString() },
    included,
    missing: members
      .filter((member) => !counted.has(member.organ.id))
      .map(({ organ, reportId, state }) => ({ organ, reportId, state })),
    cells,
    manifestHash: manifestHash(included),
  }
}

function toIncluded({ organ, reportId, version }: RoundMember, format: string): Output['included'] {
  if (reportId === null || version === null || version.format !== format) return []
  return [{ organ, reportId, versionId: version.id, versionNo: version.no, contentHash: version.contentHash }]
}

/** Fingerprint of what was added up: organs with the content of their versions, whatever their order on the roster. */
function manifestHash(included: Output['included']): string {
  const lines = included.map(({ organ, versionNo, contentHash }) => ({ organ: organ.id, versionNo, contentHash }))
  const sorted = lines.sort((a, b) => a.organ.localeCompare(b.organ))
  return createHash('sha256').update(canonicalJson(sorted)).digest('hex')
}
