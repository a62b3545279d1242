import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { SaveSectionInput, SaveSectionOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** saveSection. */
export async function saveSection(
  _ctx: SignedInContext,
  _input: z.output<typeof SaveSectionInput>,
): Promise<z.input<typeof SaveSectionOutput>> {
  throw new AppError('INTERNAL')
}
