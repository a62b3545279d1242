import { legalDeadline } from '@gongkai/core'
import type { Round } from '@gongkai/core/exchange'
import type { StoredRound } from '@gongkai/db'

/** A round with the legal date of its year, by which departments must have handed in (《条例》第四十九条). */
export function toRound(round: StoredRound): Round {
  const { governmentId: _, ...shown } = round
  return { ...shown, legalDate: legalDeadline(round.reportingYear, 'organ') }
}
