import { AppError, type FormatId } from '@gongkai/core'
import { rounds } from '../../schema/rounds.ts'
import { findRefusal } from '../database-error.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** A round to be opened. */
export interface RoundToOpen {
  readonly id?: string
  readonly rosterId: string
  readonly reportingYear: number
  readonly format: FormatId
  readonly name: string
  readonly opensOn: string
  readonly dueDate: string
}

/** Opens a round and returns its id. Throws ROUND_EXISTS where the roster has one for that year. */
export async function openRound(tx: Queryable, round: RoundToOpen): Promise<string> {
  try {
    return getOrThrow(await tx.insert(rounds).values(round).returning({ id: rounds.id }), 'round').id
  } catch (error) {
    if (findRefusal(error)?.constraint !== 'rounds_roster_year') throw error
    throw new AppError('ROUND_EXISTS', { year: round.reportingYear }, error)
  }
}
