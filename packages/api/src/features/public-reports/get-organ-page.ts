import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { OrganPageInput, OrganPageOutput } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** getOrganPage. */
export async function getOrganPage(
  _ctx: Context,
  _input: z.output<typeof OrganPageInput>,
): Promise<z.input<typeof OrganPageOutput>> {
  throw new AppError('INTERNAL')
}
