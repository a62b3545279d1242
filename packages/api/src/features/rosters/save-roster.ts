import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { RosterOutput, SaveRosterInput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** saveRoster. */
export async function saveRoster(
  _ctx: SignedInContext,
  _input: z.output<typeof SaveRosterInput>,
): Promise<z.input<typeof RosterOutput>> {
  throw new AppError('INTERNAL')
}
