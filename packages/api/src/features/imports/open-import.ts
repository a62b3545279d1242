import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ImportView, OpenImportInput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** openImport. */
export async function openImport(
  _ctx: SignedInContext,
  _input: z.output<typeof OpenImportInput>,
): Promise<z.input<typeof ImportView>> {
  throw new AppError('INTERNAL')
}
