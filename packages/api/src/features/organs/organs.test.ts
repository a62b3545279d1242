import { randomUUID } from 'node:crypto'
import { buildCreditCode } from '@gongkai/core'
import { grantRole, listDivisions } from '@gongkai/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AdminCaller } from '../../admin-router.ts'
import { createTestHouse, refusal, type TestHouse } from '../../testing/index.ts'

let house: TestHouse
let administrator: AdminCaller
beforeAll(async () => {
  house = await createTestHouse()
  administrator = await house.as('administrator')
})
afterAll(() => house.close())

const newOrgan = (change: object = {}) => ({
  ...{
    id: null,
    fullName: '安澜县民政局',
    shortName: '民政局',
    aliases: [],
    kind: 'department' as const,
    divisionCode: '990102',
  },
  ...{ creditCode: null, parentId: house.organs.government, mayMakeRegulations: false, enforces: null },
  ...{ validFrom: '2020-01-01', validTo: null, successorOf: [], ...change },
})
const save = (change: object = {}) => administrator.organs.save({ commandId: randomUUID(), organ: newOrgan(change) })

describe('saveOrgan', () => {
  it('creates an organ with an address that stays, and changes it', async () => {
    const { organ } = await save()
    expect(organ.slug).toMatch(/^990102-[0-9a-f]{8}$/)
    const renamed = await save({ id: organ.id, fullName: '安澜县民政和社会工作局' })
    expect(renamed.organ).toMatchObject({ id: organ.id, slug: organ.slug, fullName: '安澜县民政和社会工作局' })
    const found = await house.asReader().publicSearch.search({ q: '社會工作' })
    expect(found.organs.map((one) => one.organ.id)).toEqual([organ.id])
  })

  it('checks the credit code and says what is wrong with it', async () => {
    const good = buildCreditCode('11', '990102', '12345678')
    expect((await save({ creditCode: good })).organ.creditCode).toBe(good)
    const bad = await refusal(save({ creditCode: good.slice(0, 17) + (good.endsWith('0') ? '1' : '0') }))
    expect(bad).toMatchObject({ code: 'ORGAN_CODE_INVALID', facts: { reason: '校验位不符' } })
  })

  it('refuses an organ that ends before it begins or belongs to nobody', async () => {
    expect((await refusal(save({ validTo: '2019-01-01' }))).code).toBe('INPUT_INVALID')
    expect((await refusal(save({ parentId: randomUUID() }))).code).toBe('INPUT_INVALID')
    expect((await refusal(save({ id: house.organs.water, successorOf: [house.organs.water] }))).code).toBe(
      'INPUT_INVALID',
    )
    expect((await refusal(save({ id: randomUUID() }))).code).toBe('NOT_FOUND')
  })

  it('makes a government a place and puts it above the places inside it', async () => {
    await save({
      kind: 'government',
      fullName: '安江市人民政府',
      shortName: '安江市',
      divisionCode: '990100',
      parentId: null,
    })
    const places = await listDivisions(house.database.db)
    expect(places.map((place) => [place.name, place.parentCode])).toEqual([
      ['安江市', null],
      ['安澜县', '990100'],
    ])
  })
})

describe('listOrgans', () => {
  it('shows each person the organs of their scope', async () => {
    const names = async (person: 'reporter' | 'reviewer') =>
      (await (await house.as(person)).organs.list({})).organs.map((organ) => organ.shortName)
    expect(await names('reporter')).toEqual(['林业局'])
    expect((await names('reviewer')).sort()).toEqual(['县政府办', '林业局', '水利局'].sort())
    expect((await administrator.organs.list({ search: '水利' })).organs).toHaveLength(1)
  })
})

describe('rosters', () => {
  it('take an organ in once at a time, and let it go', async () => {
    const { organ } = await save({ fullName: '安澜县气象局', shortName: '气象局' })
    const { roster } = await administrator.rosters.save({
      commandId: randomUUID(),
      id: null,
      name: '垂管单位名册',
      governmentId: house.organs.government,
    })
    const entry = { rosterId: roster.id, organId: organ.id }
    const add = (validFrom: string) => administrator.rosters.addEntry({ commandId: randomUUID(), ...entry, validFrom })
    expect((await add('2024-01-01')).roster.entries).toMatchObject([{ validFrom: '2024-01-01', validTo: null }])
    expect((await refusal(add('2025-01-01'))).code).toBe('ROSTER_OVERLAP')
    await administrator.rosters.endEntry({ commandId: randomUUID(), ...entry, validTo: '2024-12-31' })
    expect((await add('2025-01-01')).roster.entries).toHaveLength(2)
  })

  it('belong to a government, and are shown to those who see everybody on them', async () => {
    const wrong = administrator.rosters.save({
      commandId: randomUUID(),
      id: null,
      name: '名册',
      governmentId: house.organs.water,
    })
    expect((await refusal(wrong)).code).toBe('INPUT_INVALID')
    expect((await (await house.as('reviewer')).rosters.list()).rosters.map((roster) => roster.name)).toEqual([
      '安澜县年报名册',
    ])
    expect((await (await house.as('reporter')).rosters.list()).rosters).toEqual([])
  })
})

describe('an administrator of one roster', () => {
  it('changes neither organs nor who is on a roster: both decide whom others may see', async () => {
    const scope = { kind: 'roster', rosterId: house.rosters.roster } as const
    const at = '2026-01-01T00:00:00.000Z'
    const personId = house.people.stranger
    await grantRole(house.database.db, { personId, role: 'administrator', scope, grantedBy: null, at })
    const { organs, rosters } = await house.as('stranger')
    const commandId = randomUUID()
    const { forestry: organId, office: governmentId } = house.organs
    const rosterId = house.rosters.roster
    const refused = [
      organs.save({ commandId, organ: newOrgan({ id: organId }) }),
      rosters.save({ commandId, id: rosterId, name: '改名', governmentId }),
      rosters.addEntry({ commandId, rosterId, organId, validFrom: '2026-01-01' }),
      rosters.endEntry({ commandId, rosterId, organId, validTo: '2026-01-31' }),
    ]
    const codes = await Promise.all(refused.map(async (call) => (await refusal(call)).code))
    expect(codes).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'])
  })
})
