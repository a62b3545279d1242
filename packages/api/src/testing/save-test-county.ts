import { randomUUID } from 'node:crypto'
import {
  addRosterEntry,
  openRound,
  saveOrgan,
  saveRoster,
  saveDivision,
  type OrganToSave,
  type Queryable,
} from '@gongkai/db'

const COUNTY = '990102'

/** An invented county that reports for 2025: its government, its office, two bureaus on a roster, one round. */
export interface TestCounty {
  readonly organs: Record<'government' | 'office' | 'forestry' | 'water', string>
  readonly rosters: Record<'roster' | 'emptyRoster', string>
  readonly roundId: string
  /** The round of the year before, closed. */
  readonly lastRoundId: string
}

const NAMES = {
  government: ['government', '安澜县人民政府', '县政府'],
  office: ['office', '安澜县人民政府办公室', '县政府办'],
  forestry: ['department', '安澜县林业局', '林业局'],
  water: ['department', '安澜县水利局', '水利局'],
} as const

/** Writes the county into an empty database. */
export async function saveTestCounty(tx: Queryable): Promise<TestCounty> {
  const organs = { government: randomUUID(), office: randomUUID(), forestry: randomUUID(), water: randomUUID() }
  for (const name of Object.keys(organs) as (keyof typeof organs)[]) {
    const [kind, fullName, shortName] = NAMES[name]
    const parentId = name === 'government' ? null : organs.government
    await saveOrgan(tx, testOrgan({ id: organs[name], slug: `anlan-${name}`, kind, fullName, shortName, parentId }))
  }
  await saveDivision(tx, { code: COUNTY, name: '安澜县', parentCode: null })
  const rosters = { roster: randomUUID(), emptyRoster: randomUUID() }
  await saveRoster(tx, { id: rosters.roster, name: '安澜县年报名册', governmentId: organs.government })
  await saveRoster(tx, { id: rosters.emptyRoster, name: '空名册', governmentId: organs.government })
  for (const [position, organId] of [organs.office, organs.forestry, organs.water].entries())
    await addRosterEntry(tx, { rosterId: rosters.roster, organId, validFrom: '2019-01-01', position })
  const round = { rosterId: rosters.roster, format: 'f2021' as const }
  const lastRoundId = await openRound(tx, {
    ...round,
    reportingYear: 2024,
    name: '2024年度年报',
    opensOn: '2025-01-06',
    dueDate: '2025-01-26',
  })
  const roundId = await openRound(tx, {
    ...round,
    reportingYear: 2025,
    name: '2025年度年报',
    opensOn: '2026-01-05',
    dueDate: '2026-01-26',
  })
  return { organs, rosters, roundId, lastRoundId }
}

/** An organ of the county with nothing special about it. */
export function testOrgan(
  organ: Pick<OrganToSave, 'id' | 'slug' | 'fullName' | 'shortName'> & Partial<OrganToSave>,
): OrganToSave {
  return {
    ...{ aliases: [], kind: 'department', divisionCode: COUNTY, creditCode: null, parentId: null },
    ...{ mayMakeRegulations: false, enforces: null, validFrom: '2019-01-01', validTo: null, successorOf: [] },
    ...organ,
  }
}
