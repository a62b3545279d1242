import { buildCreditCode, type Organ } from '@gongkai/core'
import { createHash } from 'node:crypto'
import { CITY_DEPARTMENTS, COUNTY_DEPARTMENTS, MERGED_BUREAUS, PROFILES, type Bureau } from './departments.ts'
import { demoId } from './demo-id.ts'
import { PLACES, placeOf, type DemoPlace, type PlaceKey } from './places.ts'
import type { Profile } from './profiles/profile.ts'
import { TOWNS, type Town } from './towns.ts'

/** An organ of the demo with everything its reports are made from. */
export interface DemoOrgan extends Organ {
  readonly slug: string
  readonly place: DemoPlace
  readonly sort: number
  /** Null for a government: its report is the sum of others. */
  readonly profile: Profile | null
  /** Business compared with an organ of the same kind in an average county. */
  readonly size: number
  /** What it calls itself: 本局, 本镇. */
  readonly self: string
}

/** First day the installation knows anything about. */
export const FIRST_DAY = '2019-01-01'
/** Day on which 文化体育局 and 旅游局 of 云川县 became one bureau. */
export const MERGER_DAY = '2022-03-01'
const DAY_BEFORE_MERGER = '2022-02-28'

const MERGED_SLUG = 'yunchuan-wenlv'

/** Address of the government of a place. */
export function governmentSlug(place: PlaceKey): string {
  return `${place}-zhengfu`
}

/** Id of the organ at this address. */
export function organId(slug: string): string {
  return demoId('organ', slug)
}

/** A valid code for an organ that does not exist: its body of eight digits comes from the address. */
function creditCode(slug: string, place: DemoPlace, institution: boolean): string {
  const body = String(Number.parseInt(createHash('sha256').update(slug).digest('hex').slice(0, 8), 16) % 1e8).padStart(
    8,
    '0',
  )
  return buildCreditCode(institution ? '12' : '11', place.code, body)
}

type Given = Pick<
  DemoOrgan,
  'slug' | 'fullName' | 'shortName' | 'kind' | 'place' | 'sort' | 'profile' | 'size' | 'self'
> &
  Partial<DemoOrgan>

function organ(given: Given): DemoOrgan {
  const { place, profile } = given
  return {
    id: organId(given.slug),
    aliases: [],
    divisionCode: place.code,
    creditCode: creditCode(given.slug, place, given.kind === 'institution'),
    parentId: organId(governmentSlug(place.key)),
    mayMakeRegulations: false,
    enforces: profile === null ? null : profile.licensing + profile.penalty + profile.coercion > 0,
    validFrom: FIRST_DAY,
    validTo: null,
    successorOf: [],
    ...given,
  }
}

function government(place: DemoPlace, sort: number): DemoOrgan {
  return organ({
    slug: governmentSlug(place.key),
    fullName: `${place.name}人民政府`,
    shortName: `${place.level}人民政府`,
    kind: 'government',
    place,
    sort,
    profile: null,
    size: place.size,
    self: `全${place.level}`,
    mayMakeRegulations: place.level === '市',
    aliases: [`${place.name}政府`],
    parentId: place.parent === null ? null : organId(governmentSlug(place.parent)),
  })
}

function department(place: DemoPlace, source: Bureau, sort: number): DemoOrgan {
  const slug = `${place.key}-${source.key}`
  const built = organ({
    slug,
    fullName: source.fullName(place),
    shortName: source.shortName(place),
    kind: source.kind,
    place,
    sort,
    profile: PROFILES[source.key],
    size: place.size,
    self: source.self,
    aliases: [...source.aliases(place)],
  })
  if (slug !== MERGED_SLUG) return built
  return {
    ...built,
    validFrom: MERGER_DAY,
    successorOf: MERGED_BUREAUS.map(({ key }) => organId(`${place.key}-${key}`)),
  }
}

function town(place: DemoPlace, source: Town, sort: number): DemoOrgan {
  const isStreet = source.name.endsWith('街道')
  return organ({
    slug: `${place.key}-${source.key}`,
    fullName: `${place.name}${source.name}${isStreet ? '办事处' : '人民政府'}`,
    shortName: source.name,
    kind: isStreet ? 'subdistrict' : 'township',
    place,
    sort,
    profile: source.profile,
    size: place.size,
    self: isStreet ? '本街道' : `本${source.name.at(-1)}`,
    divisionCode: place.code + source.code,
    aliases: isStreet ? [`${place.name}${source.name}`] : [`${source.name}人民政府`, `${place.name}${source.name}`],
  })
}

function organsOf(place: DemoPlace): DemoOrgan[] {
  const departments = place.key === 'lanjiang' ? CITY_DEPARTMENTS : COUNTY_DEPARTMENTS
  const towns = place.key === 'lanjiang' ? [] : TOWNS[place.key]
  const merged = place.key === 'yunchuan' ? MERGED_BUREAUS : []
  return [
    government(place, 0),
    ...departments.map((source, index) => department(place, source, 10 + index)),
    ...towns.map((source, index) => town(place, source, 100 + index)),
    ...merged.map((source, index) => ({ ...department(place, source, 200 + index), validTo: DAY_BEFORE_MERGER })),
  ]
}

/** Every organ of the demo, governments before their organs. */
export const DEMO_ORGANS: readonly DemoOrgan[] = PLACES.flatMap((place) => organsOf(placeOf(place.key)))

/** The organ at this address. Throws when there is none: the demo names only its own. */
export function getDemoOrgan(slug: string): DemoOrgan {
  const found = DEMO_ORGANS.find((candidate) => candidate.slug === slug)
  if (!found) throw new Error(`the demo has no organ ${slug}`)
  return found
}
