import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { QueueInput, QueueOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** listQueue. */
export async function listQueue(
  _ctx: SignedInContext,
  _input: z.output<typeof QueueInput>,
): Promise<z.input<typeof QueueOutput>> {
  throw new AppError('INTERNAL')
}
