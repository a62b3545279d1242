import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { SearchInput, SearchOutput } from '@gongkai/core/exchange'
import type { Context } from '../../context.ts'

/** searchReports. */
export async function searchReports(
  _ctx: Context,
  _input: z.output<typeof SearchInput>,
): Promise<z.input<typeof SearchOutput>> {
  throw new AppError('INTERNAL')
}
