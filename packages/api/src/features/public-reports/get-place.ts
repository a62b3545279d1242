import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { PlaceInput, PlaceOutput } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** getPlace. */
export async function getPlace(
  _ctx: Context,
  _input: z.output<typeof PlaceInput>,
): Promise<z.input<typeof PlaceOutput>> {
  throw new AppError('INTERNAL')
}
