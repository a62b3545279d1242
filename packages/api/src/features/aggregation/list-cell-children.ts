import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { CellChildrenInput, CellChildrenOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listCellChildren. */
export async function listCellChildren(
  _ctx: SignedInContext,
  _input: z.output<typeof CellChildrenInput>,
): Promise<z.input<typeof CellChildrenOutput>> {
  throw new AppError('INTERNAL')
}
