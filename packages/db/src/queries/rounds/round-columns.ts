import type { FormatId } from '@gongkai/core'
import { eq } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import { rosters } from '../../schema/rosters.ts'
import { rounds } from '../../schema/rounds.ts'
import type { Queryable } from '../queryable.ts'

/** A round as stored, with the names of its roster and its government. */
export interface StoredRound {
  readonly id: string
  readonly name: string
  readonly reportingYear: number
  readonly format: FormatId
  readonly rosterId: string
  readonly rosterName: string
  readonly governmentId: string
  readonly governmentName: string
  readonly opensOn: string
  readonly dueDate: string
  readonly closedAt: string | null
}

const roundColumns = {
  id: rounds.id,
  name: rounds.name,
  reportingYear: rounds.reportingYear,
  format: rounds.format,
  rosterId: rounds.rosterId,
  rosterName: rosters.name,
  governmentId: rosters.governmentId,
  governmentName: organs.fullName,
  opensOn: rounds.opensOn,
  dueDate: rounds.dueDate,
  closedAt: rounds.closedAt,
}

/** Begins a query for rounds with the names they are shown with. */
export function selectRounds(tx: Queryable) {
  return tx
    .select(roundColumns)
    .from(rounds)
    .innerJoin(rosters, eq(rosters.id, rounds.rosterId))
    .innerJoin(organs, eq(organs.id, rosters.governmentId))
    .$dynamic()
}
