/** Membership of an organ in a roster: from a day, to a day or open. */
export interface RosterEntry {
  readonly organId: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** Organs on the roster on `date`. A roster is dated: who reported in 2021 stays answerable in 2026. */
export function membersOn(entries: readonly RosterEntry[], date: string): string[] {
  return entries
    .filter((entry) => entry.validFrom <= date && (entry.validTo === null || date <= entry.validTo))
    .map((entry) => entry.organId)
}

/** True when two spans of the same organ overlap; such an entry is refused. */
export function overlaps(a: RosterEntry, b: RosterEntry): boolean {
  return (
    a.organId === b.organId && a.validFrom <= (b.validTo ?? '9999-12-31') && b.validFrom <= (a.validTo ?? '9999-12-31')
  )
}
