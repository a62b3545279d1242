import { AppError } from '@gongkai/core'
import type { z } from 'zod'
import type { AddRosterEntryInput, RosterOutput } from '@gongkai/core/exchange'
import type { SignedInContext } from '../../context.ts'

/** addRosterEntry. */
export async function addRosterEntry(
  _ctx: SignedInContext,
  _input: z.output<typeof AddRosterEntryInput>,
): Promise<z.input<typeof RosterOutput>> {
  throw new AppError('INTERNAL')
}
