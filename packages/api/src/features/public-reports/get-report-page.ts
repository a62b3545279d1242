import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ReportPageInput, ReportPageOutput } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** getReportPage. */
export async function getReportPage(
  _ctx: Context,
  _input: z.output<typeof ReportPageInput>,
): Promise<z.input<typeof ReportPageOutput>> {
  throw new AppError('INTERNAL')
}
