import type { Organ } from './organ.ts'

/** What of an organ tells whether a name is its name. */
export type NamedOrgan = Pick<
  Organ,
  'id' | 'fullName' | 'shortName' | 'aliases' | 'validFrom' | 'validTo' | 'successorOf'
>

/** Whose a name is: one organ for certain, or those it may be, the likeliest first. */
export interface OrganMatch {
  readonly certain: string | null
  readonly candidates: readonly string[]
}

/** The names of many organs, ready to be looked up. */
export interface OrganNames {
  readonly organs: ReadonlyMap<string, NamedOrgan>
  /** Organs by the key of a name, one table for full names, one for other names, one for short names. */
  readonly tables: readonly ReadonlyMap<string, readonly string[]>[]
  readonly keyOf: (name: string) => string
}

/** Shorter keys stand in too many other words to tell anything when they are part of a text. */
const SHORTEST_PART = 3

/** Makes names ready to be looked up. `keyOf` gives spellings of one name one key; an empty key stands for no name. */
export function indexOrganNames(organs: readonly NamedOrgan[], keyOf: (name: string) => string): OrganNames {
  const tableOf = (namesOf: (organ: NamedOrgan) => readonly string[]) => {
    const table = new Map<string, string[]>()
    for (const organ of organs)
      for (const key of new Set(namesOf(organ).map(keyOf)))
        if (key !== '') table.set(key, [...(table.get(key) ?? []), organ.id])
    return table
  }
  return {
    organs: new Map(organs.map((organ) => [organ.id, organ])),
    tables: [
      tableOf(({ fullName }) => [fullName]),
      tableOf(({ aliases }) => aliases),
      tableOf(({ shortName }) => [shortName]),
    ],
    keyOf,
  }
}

/** True when the organ existed when the year ended: the one that has to report for it. */
function reportsFor(organ: NamedOrgan, year: number | null): boolean {
  if (year === null) return true
  const lastDay = `${year}-12-31`
  return organ.validFrom <= lastDay && (organ.validTo === null || organ.validTo >= lastDay)
}

/**
 * The organ that bears this name and had to report for the year. A full name goes before another name, that before a short
 * one. Two organs of one name are never decided between, and an organ that did not exist then is offered together with those
 * it continues or that continue it; a name that is part of an organ's name, or has it as its end, is offered too.
 */
export function matchOrganName(names: OrganNames, name: string, year: number | null): OrganMatch {
  const key = names.keyOf(name)
  const bearers = names.tables.map((table) => table.get(key) ?? [])
  const decided = bearers.map((ids) => ids.filter((id) => isInYear(names, id, year))).find((ids) => ids.length > 0)
  if (decided !== undefined) return toMatch(decided)
  const found = [...new Set(bearers.flat())]
  if (found.length > 0) return { certain: null, candidates: withRelatives(names, found, year) }
  return { certain: null, candidates: key.length < SHORTEST_PART ? [] : listAlike(names, key, year) }
}

/**
 * The organ whose name stands in a file's name, or else in the nearest folder's. The longest name counts; names inside it
 * do not. Two organs named in one place are never decided between.
 */
export function matchOrganPath(names: OrganNames, path: string, year: number | null): OrganMatch {
  for (const part of path.split('/').toReversed()) {
    const found = listNamed(names, names.keyOf(part)).filter((id) => isInYear(names, id, year))
    if (found.length > 0) return toMatch(found)
  }
  return { certain: null, candidates: [] }
}

const isInYear = (names: OrganNames, id: string, year: number | null) => reportsFor(names.organs.get(id)!, year)

const toMatch = (ids: readonly string[]): OrganMatch =>
  ids.length === 1 ? { certain: ids[0]!, candidates: [] } : { certain: null, candidates: ids }

function withRelatives(names: OrganNames, ids: readonly string[], year: number | null): string[] {
  const continuedBy = [...names.organs.values()].filter((organ) => organ.successorOf.some((id) => ids.includes(id)))
  const relatives = [...ids.flatMap((id) => names.organs.get(id)!.successorOf), ...continuedBy.map(({ id }) => id)]
  const known = relatives.filter((id) => names.organs.has(id) && isInYear(names, id, year))
  return [...new Set([...known, ...ids])]
}

function listAlike(names: OrganNames, key: string, year: number | null): string[] {
  const fullNames = [...names.tables[0]!].filter(([full]) => full.endsWith(key) || key.endsWith(full))
  return fullNames.flatMap(([, ids]) => ids).filter((id) => isInYear(names, id, year))
}

/** Organs named in a text. What the longest name covers is taken out before the next is looked for. */
function listNamed(names: OrganNames, text: string): string[] {
  const keys = new Set(names.tables.flatMap((table) => [...table.keys()]))
  const contained = [...keys].filter((key) => key.length >= SHORTEST_PART && text.includes(key))
  const found = new Set<string>()
  let rest = text
  for (const key of contained.toSorted((a, b) => b.length - a.length)) {
    if (!rest.includes(key)) continue
    rest = rest.replaceAll(key, ' ')
    for (const id of names.tables.find((table) => table.has(key))!.get(key)!) found.add(id)
  }
  return [...found]
}
