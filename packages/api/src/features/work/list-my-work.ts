import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { WorkOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listMyWork. */
export async function listMyWork(_ctx: SignedInContext): Promise<z.input<typeof WorkOutput>> {
  throw new AppError('INTERNAL')
}
