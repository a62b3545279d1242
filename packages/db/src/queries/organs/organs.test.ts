import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { sampleOrgan, saveSampleOffice, type SampleOffice } from '../../testing/save-sample-office.ts'
import { findDivision } from './find-division.ts'
import { findOrganBySlug } from './find-organ-by-slug.ts'
import { getOrgan } from './get-organ.ts'
import { listOrganChildren } from './list-organ-children.ts'
import { listOrganNames } from './list-organ-names.ts'
import { listOrgans } from './list-organs.ts'
import { listPredecessors } from './list-predecessors.ts'
import { saveDivision } from './save-division.ts'
import { saveOrgan } from './save-organ.ts'

let database: OpenDatabase
let office: SampleOffice

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
})
afterAll(() => database.close())

describe('saveOrgan', () => {
  it('gives back what was saved, and what was changed', async () => {
    const organ = sampleOrgan({
      aliases: ['县文旅局'],
      successorOf: [office.bureauIds[0]],
      creditCode: '12620600MB0523338C',
    })
    await saveOrgan(database.db, organ)
    expect(await getOrgan(database.db, organ.id)).toEqual(organ)
    await saveOrgan(database.db, { ...organ, validTo: '2024-12-31', successorOf: [] })
    expect(await findOrganBySlug(database.db, organ.slug)).toEqual({ ...organ, validTo: '2024-12-31', successorOf: [] })
  })

  it('keeps the organs an organ continues', async () => {
    const merged = sampleOrgan({ successorOf: [...office.bureauIds].sort() })
    await saveOrgan(database.db, merged)
    expect((await getOrgan(database.db, merged.id)).successorOf).toEqual([...office.bureauIds].sort())
    const predecessors = await listPredecessors(database.db, merged.id)
    expect(new Set(predecessors.map((organ) => organ.id))).toEqual(new Set(office.bureauIds))
  })

  it('refuses an address that would not be one', async () => {
    await expect(saveOrgan(database.db, sampleOrgan({ slug: '文旅局' }))).rejects.toThrow()
  })
})

describe('listOrgans', () => {
  it('finds by part of any name, by day and by place', async () => {
    const old = sampleOrgan({
      fullName: '云川县旅游局',
      aliases: ['风景办'],
      validTo: '2021-03-31',
      divisionCode: '990103',
    })
    await saveOrgan(database.db, old)
    const ids = async (filter: Parameters<typeof listOrgans>[1]) =>
      (await listOrgans(database.db, filter)).map((organ) => organ.id)
    expect(await ids({ search: '风景' })).toEqual([old.id])
    expect(await ids({ search: '旅游', existingOn: '2021-03-31' })).toEqual([old.id])
    expect(await ids({ search: '旅游', existingOn: '2021-04-01' })).toEqual([])
    expect(await ids({ divisionPrefix: '990103' })).toEqual([old.id])
    expect(await ids({ ids: [] })).toEqual([])
    expect(await ids({ search: "%' or 1=1" })).toEqual([])
  })
})

describe('listOrganChildren', () => {
  it('lists the organs of a government', async () => {
    const children = await listOrganChildren(database.db, office.governmentId)
    expect(new Set(children.map((organ) => organ.id))).toEqual(new Set(office.bureauIds))
  })
})

describe('listOrganNames', () => {
  it('lists the names of all others', async () => {
    const names = await listOrganNames(database.db, office.governmentId)
    expect(names).not.toContain('云川县人民政府')
    expect(names.length).toBeGreaterThan(1)
  })
})

describe('saveDivision', () => {
  it.each([
    ['430000', '43'],
    ['430400', '4304'],
    ['431000', '4310'],
    ['430422', '430422'],
    ['430422103000', '430422103000'],
  ])('knows what lies inside %s', async (code, prefix) => {
    await saveDivision(database.db, { code, name: '某地', parentCode: null })
    expect(await findDivision(database.db, code)).toEqual({ code, name: '某地', parentCode: null, prefix })
  })
})
