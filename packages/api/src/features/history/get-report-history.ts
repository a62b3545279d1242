import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ReportHistoryInput, ReportHistoryOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** getReportHistory. */
export async function getReportHistory(
  _ctx: SignedInContext,
  _input: z.output<typeof ReportHistoryInput>,
): Promise<z.input<typeof ReportHistoryOutput>> {
  throw new AppError('INTERNAL')
}
