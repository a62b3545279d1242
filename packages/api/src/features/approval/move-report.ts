import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { MoveReportInput, MoveReportOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** moveReport. */
export async function moveReport(
  _ctx: SignedInContext,
  _input: z.output<typeof MoveReportInput>,
): Promise<z.input<typeof MoveReportOutput>> {
  throw new AppError('INTERNAL')
}
