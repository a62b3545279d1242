import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { Empty } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** signOut. */
export async function signOut(_ctx: Context): Promise<z.input<typeof Empty>> {
  throw new AppError('INTERNAL')
}
