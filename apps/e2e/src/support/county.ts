import { randomUUID } from 'node:crypto'
import type { Role } from '@gongkai/core'
import { hashPassword, testOrgan } from '@gongkai/api/testing'
import {
  addRosterEntry,
  createPerson,
  grantRole,
  openRound,
  saveDivision,
  saveOrgan,
  saveRoster,
  type Queryable,
} from '@gongkai/db'

/** Password of everybody in the journeys. */
export const PASSWORD = 'an invented password'

const SINCE = '2019-01-01'
const DIVISION = '990102'

/** Who takes part, by account: one person for each step, and one to look after the installation. */
export const PEOPLE = {
  wangfang: { displayName: '王芳', role: 'reporter', scope: 'bureau' },
  liju: { displayName: '李局', role: 'organApprover', scope: 'bureau' },
  chenshen: { displayName: '陈审', role: 'reviewer', scope: 'roster' },
  zhougong: { displayName: '周公', role: 'publisher', scope: 'roster' },
  wuhui: { displayName: '吴汇', role: 'aggregator', scope: 'roster' },
  zhengguan: { displayName: '郑管', role: 'administrator', scope: 'everywhere' },
} as const satisfies Record<string, { displayName: string; role: Role; scope: 'bureau' | 'roster' | 'everywhere' }>
export type Account = keyof typeof PEOPLE

/** An invented county with a roster of three and a round for 2020. */
export interface County {
  readonly bureau: { readonly id: string; readonly slug: string; readonly fullName: string }
  readonly roundId: string
}

async function savePeople(tx: Queryable, scopes: { bureau: string; roster: string }): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD)
  for (const [account, { displayName, role, scope }] of Object.entries(PEOPLE)) {
    const person = await createPerson(tx, { account, displayName, passwordHash })
    const held =
      scope === 'everywhere'
        ? ({ kind: 'everywhere' } as const)
        : scope === 'roster'
          ? ({ kind: 'roster', rosterId: scopes.roster } as const)
          : ({ kind: 'organ', organId: scopes.bureau } as const)
    await grantRole(tx, { personId: person.id, role, scope: held, grantedBy: null, at: `${SINCE}T00:00:00.000Z` })
  }
}

/** Writes the county and its people into an empty database. */
export async function saveCounty(tx: Queryable): Promise<County> {
  const government = randomUUID()
  const bureau = { id: randomUUID(), slug: 'anlan-wlj', fullName: '安澜县文化旅游广电体育局' }
  const others = [
    {
      id: randomUUID(),
      slug: 'anlan-office',
      fullName: '安澜县人民政府办公室',
      shortName: '县政府办',
      kind: 'office' as const,
    },
    { id: randomUUID(), slug: 'anlan-water', fullName: '安澜县水利局', shortName: '水利局' },
  ]
  await saveDivision(tx, { code: DIVISION, name: '安澜县', parentCode: null })
  const place = { divisionCode: DIVISION, validFrom: SINCE }
  await saveOrgan(
    tx,
    testOrgan({
      id: government,
      slug: 'anlan',
      kind: 'government',
      fullName: '安澜县人民政府',
      shortName: '县政府',
      ...place,
    }),
  )
  for (const organ of [{ ...bureau, shortName: '县文旅广体局' }, ...others])
    await saveOrgan(tx, testOrgan({ ...organ, ...place, parentId: government }))
  const roster = randomUUID()
  await saveRoster(tx, { id: roster, name: '安澜县年报名册', governmentId: government })
  for (const [position, { id }] of [bureau, ...others].entries())
    await addRosterEntry(tx, { rosterId: roster, organId: id, validFrom: SINCE, position })
  const round = { rosterId: roster, reportingYear: 2020, format: 'f2019' as const, name: '2020年度年报' }
  const roundId = await openRound(tx, { ...round, opensOn: '2021-01-04', dueDate: '2021-01-20' })
  await savePeople(tx, { bureau: bureau.id, roster })
  return { bureau, roundId }
}
