import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { StartReportInput, StartReportOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** startReport. */
export async function startReport(
  _ctx: SignedInContext,
  _input: z.output<typeof StartReportInput>,
): Promise<z.input<typeof StartReportOutput>> {
  throw new AppError('INTERNAL')
}
