import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { OpenReportInput, ReportView } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** openReport. */
export async function openReport(
  _ctx: SignedInContext,
  _input: z.output<typeof OpenReportInput>,
): Promise<z.input<typeof ReportView>> {
  throw new AppError('INTERNAL')
}
