import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { EndRosterEntryInput, RosterOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** endRosterEntry. */
export async function endRosterEntry(
  _ctx: SignedInContext,
  _input: z.output<typeof EndRosterEntryInput>,
): Promise<z.input<typeof RosterOutput>> {
  throw new AppError('INTERNAL')
}
