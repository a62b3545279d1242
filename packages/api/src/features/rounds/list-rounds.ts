import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ListRoundsOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listRounds. */
export async function listRounds(_ctx: SignedInContext): Promise<z.input<typeof ListRoundsOutput>> {
  throw new AppError('INTERNAL')
}
