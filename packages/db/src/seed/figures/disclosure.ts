import type { Random } from '../random.ts'
import type { Profile } from '../profiles/profile.ts'

/** Rows of the 2019 form that count catalogue items. */
const CATALOGUES = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'] as const
type Catalogue = (typeof CATALOGUES)[number]

/** What table 2 of one year hands on to the next. */
export interface Standing {
  /** Normative documents on display, as the 2019 form counts them. */
  readonly displayed: number
  /** Normative documents in force, as the 2021 form counts them. */
  readonly inForce: number
  /** Items in each catalogue. */
  readonly items: Readonly<Record<Catalogue, number>>
}

/** Table 2 of one year, and what it hands on. Money is in fen. */
export interface YearOfDisclosure {
  readonly cells: Readonly<Record<string, number>>
  readonly standing: Standing
  /** Documents that ended by themselves in the year: neither issued nor repealed, so the count in force does not add up without a word. */
  readonly expired: number
}

/** Around `mean`: steady where there is much of it, by chance where there is little. */
export function around(random: Random, mean: number): number {
  return mean < 12 ? Math.min(19, random.often(mean)) : Math.round(mean * (0.89 + random.next() * 0.22))
}

/** Decisions of the year for an organ `scale` times the size of a county's. */
function decisionsOf(random: Random, profile: Profile, scale: number): Record<string, number> {
  return {
    't2.licensing.decisions': around(random, profile.licensing * scale),
    't2.penalty.decisions': around(random, profile.penalty * scale),
    't2.coercion.decisions': around(random, profile.coercion * scale),
  }
}

/** How many of something an organ begins with. */
export function firstStanding(random: Random, profile: Profile, scale: number): Standing {
  const many = (decisions: number, per: number) =>
    decisions * scale < 1 ? 0 : Math.max(1, Math.round(per * (0.7 + random.next() * 0.6)))
  return {
    displayed: Math.round(profile.documents * scale * 1.8),
    inForce: Math.round(profile.documents * scale),
    items: {
      licensing: many(profile.licensing, 14),
      otherServices: many(profile.licensing, 9),
      penalty: many(profile.penalty, 46),
      coercion: many(profile.coercion, 5),
      fees: many(profile.fees, 2),
    },
  }
}

/** Table 2 as the 2019 form asks for it. */
export function disclosureIn2019(random: Random, profile: Profile, scale: number, before: Standing): YearOfDisclosure {
  const made = profile.documents === 0 ? 0 : random.often(profile.documents * scale * 0.3)
  const decisions = decisionsOf(random, profile, scale)
  const cells: Record<string, number> = {
    ...decisions,
    't2.normativeDocs.newlyMade': made,
    't2.normativeDocs.newlyPublished': made,
    't2.normativeDocs.publishedTotal': before.displayed + made,
    't2.otherServices.decisions': around(random, profile.licensing * scale * 0.35),
  }
  const items: Record<Catalogue, number> = { ...before.items }
  for (const row of CATALOGUES) {
    cells[`t2.${row}.itemsPrevYear`] = before.items[row]
    const change = before.items[row] < 3 || random.chance(0.6) ? 0 : random.whole(-2, 3)
    cells[`t2.${row}.itemsChange`] = change
    items[row] += change
  }
  const projects = profile.procurement === 0 ? 0 : Math.max(1, around(random, profile.procurement * scale))
  cells['t2.procurement.projects'] = projects
  cells['t2.procurement.amount'] = projects * random.whole(140, 260) * 100_00
  return { cells, standing: { ...before, displayed: before.displayed + made, items }, expired: 0 }
}

/** Table 2 as the 2021 form asks for it. The count in force follows from last year's, but for documents that expired. */
export function disclosureIn2021(random: Random, profile: Profile, scale: number, before: Standing): YearOfDisclosure {
  const issued = profile.documents === 0 ? 0 : random.often(profile.documents * scale * 0.2)
  const repealed = Math.min(before.inForce, random.often(profile.documents * scale * 0.15))
  const expired = before.inForce - repealed >= 2 && random.chance(0.05) ? 1 : 0
  const inForce = before.inForce + issued - repealed - expired
  const cells: Record<string, number> = {
    ...decisionsOf(random, profile, scale),
    't2.normativeDocs.issued': issued,
    't2.normativeDocs.repealed': repealed,
    't2.normativeDocs.inForce': inForce,
    // 万元 to fen, rounded to whole 元: nobody collects a fee of half a 元.
    't2.fees.amount': Math.round(profile.fees * scale * (0.9 + random.next() * 0.2) * 10_000) * 100,
  }
  return { cells, standing: { ...before, inForce }, expired }
}
