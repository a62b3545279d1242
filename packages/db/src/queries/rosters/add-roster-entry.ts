import { AppError } from '@gongkai/core'
import { rosterEntries } from '../../schema/roster-entries.ts'
import { findRefusal } from '../database-error.ts'
import { getOrgan } from '../organs/get-organ.ts'
import type { Queryable } from '../queryable.ts'

/** A span in which an organ stands on a roster. */
export interface RosterEntryToAdd {
  readonly rosterId: string
  readonly organId: string
  readonly validFrom: string
  readonly validTo?: string | null
  readonly position?: number
}

/** Puts an organ on a roster. Throws ROSTER_OVERLAP where it already stands on it on one of these days, NOT_FOUND for an unknown organ. */
export async function addRosterEntry(tx: Queryable, entry: RosterEntryToAdd): Promise<void> {
  const organ = await getOrgan(tx, entry.organId)
  try {
    await tx.insert(rosterEntries).values(entry)
  } catch (error) {
    if (findRefusal(error)?.constraint !== 'roster_entries_no_overlap') throw error
    throw new AppError('ROSTER_OVERLAP', { organ: organ.fullName }, error)
  }
}
