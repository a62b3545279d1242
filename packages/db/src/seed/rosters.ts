import { membersOn, type RosterEntry } from '@gongkai/core'
import { demoId } from './demo-id.ts'
import { DEMO_ORGANS, governmentSlug, organId, type DemoOrgan } from './organs.ts'
import { PLACES, type DemoPlace } from './places.ts'

/** The roster of one government: its organs, and for the city also the governments of its counties. */
export interface DemoRoster {
  readonly id: string
  readonly name: string
  readonly place: DemoPlace
  readonly governmentId: string
  readonly entries: readonly (RosterEntry & { readonly id: string; readonly position: number })[]
}

function belongsTo(place: DemoPlace, organ: DemoOrgan): boolean {
  if (organ.kind === 'government') return organ.place.parent === place.key
  return organ.place.key === place.key
}

function rosterOf(place: DemoPlace): DemoRoster {
  const members = DEMO_ORGANS.filter((organ) => belongsTo(place, organ)).sort((a, b) => rank(a) - rank(b))
  return {
    id: demoId('roster', place.key),
    name: `${place.name}年报汇总名册`,
    place,
    governmentId: organId(governmentSlug(place.key)),
    entries: members.map((organ, position) => ({
      id: demoId('roster entry', organ.slug),
      organId: organ.id,
      validFrom: organ.validFrom,
      validTo: organ.validTo,
      position,
    })),
  }
}

const rank = (organ: DemoOrgan) => (organ.kind === 'government' ? 1000 : organ.sort)

/** One roster per government. */
export const DEMO_ROSTERS: readonly DemoRoster[] = PLACES.map(rosterOf)

const organById = new Map(DEMO_ORGANS.map((organ) => [organ.id, organ]))

/** Organs on the roster of a place on a day, in the roster's order. */
export function demoMembers(roster: DemoRoster, date: string): DemoOrgan[] {
  return membersOn(roster.entries, date).map((id) => organById.get(id)!)
}
