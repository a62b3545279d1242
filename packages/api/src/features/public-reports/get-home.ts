import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { HomeOutput } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** getHome. */
export async function getHome(_ctx: Context): Promise<z.input<typeof HomeOutput>> {
  throw new AppError('INTERNAL')
}
