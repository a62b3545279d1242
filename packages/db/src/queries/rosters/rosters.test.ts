import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { saveSampleOffice, type SampleOffice } from '../../testing/save-sample-office.ts'
import { addRosterEntry } from './add-roster-entry.ts'
import { endRosterEntry } from './end-roster-entry.ts'
import { getRoster } from './get-roster.ts'
import { listMembersOn } from './list-members-on.ts'
import { saveRoster } from './save-roster.ts'

let database: OpenDatabase
let office: SampleOffice

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
})
afterAll(() => database.close())

const membersOn = async (date: string) =>
  (await listMembersOn(database.db, { rosterId: office.rosterId, date })).map((organ) => organ.id)

describe('addRosterEntry', () => {
  it('refuses an organ that stands on the roster already, by name', async () => {
    const entry = { rosterId: office.rosterId, organId: office.bureauIds[0], validFrom: '2025-01-01' }
    await expect(addRosterEntry(database.db, entry)).rejects.toMatchObject({
      code: 'ROSTER_OVERLAP',
      facts: { organ: expect.stringContaining('云川县') },
    })
  })

  it('lets an organ come back after it left', async () => {
    const [organId] = office.bureauIds
    const { rosterId } = office
    await endRosterEntry(database.db, { rosterId, organId, validTo: '2022-12-31' })
    await addRosterEntry(database.db, { rosterId, organId, validFrom: '2024-01-01' })
    expect(await membersOn('2022-12-31')).toEqual(office.bureauIds)
    expect(await membersOn('2023-06-01')).toEqual([office.bureauIds[1]])
    expect(await membersOn('2024-01-01')).toContain(organId)
  })
})

describe('endRosterEntry', () => {
  it('refuses to end what had not begun', async () => {
    const [organId] = office.bureauIds
    const ending = endRosterEntry(database.db, { rosterId: office.rosterId, organId, validTo: '2018-12-31' })
    await expect(ending).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('getRoster', () => {
  it('shows everybody who ever stood on it, and its name', async () => {
    await saveRoster(database.db, { id: office.rosterId, name: '云川县填报单位', governmentId: office.governmentId })
    const roster = await getRoster(database.db, office.rosterId)
    expect(roster).toMatchObject({ name: '云川县填报单位', governmentName: '云川县人民政府' })
    expect(roster.entries.map((entry) => [entry.validFrom, entry.validTo])).toEqual([
      ['2019-01-01', '2022-12-31'],
      ['2024-01-01', null],
      ['2019-01-01', null],
    ])
  })
})
