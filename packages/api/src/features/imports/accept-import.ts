import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { AcceptImportInput, AcceptImportOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** acceptImport. */
export async function acceptImport(
  _ctx: SignedInContext,
  _input: z.output<typeof AcceptImportInput>,
): Promise<z.input<typeof AcceptImportOutput>> {
  throw new AppError('INTERNAL')
}
