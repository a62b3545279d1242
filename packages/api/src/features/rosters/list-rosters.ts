import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ListRostersOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listRosters. */
export async function listRosters(_ctx: SignedInContext): Promise<z.input<typeof ListRostersOutput>> {
  throw new AppError('INTERNAL')
}
