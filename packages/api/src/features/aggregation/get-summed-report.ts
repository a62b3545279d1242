import type { SummedReportInput, SummedReportOutput } from '@gongkai/core/exchange'
import { getRound, getSummedVersion } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'

/** One report's cells as they entered a round's sums. Throws NOT_FOUND where no version of it counts there. */
export async function getSummedReport(
  ctx: SignedInContext,
  { roundId, reportId }: z.output<typeof SummedReportInput>,
): Promise<z.input<typeof SummedReportOutput>> {
  const { format } = await getRound(ctx.db, roundId)
  const { no, createdAt, content } = await getSummedVersion(ctx.db, { roundId, format, reportId })
  return { versionNo: no, frozenAt: createdAt, cells: content.cells }
}
