import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { SessionOutput } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** getSession. */
export async function getSession(_ctx: Context): Promise<z.input<typeof SessionOutput>> {
  throw new AppError('INTERNAL')
}
