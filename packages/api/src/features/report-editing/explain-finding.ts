import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { ExplainInput, ExplainOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** explainFinding. */
export async function explainFinding(
  _ctx: SignedInContext,
  _input: z.output<typeof ExplainInput>,
): Promise<z.input<typeof ExplainOutput>> {
  throw new AppError('INTERNAL')
}
