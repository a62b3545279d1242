import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AdminCaller } from '../../admin-router.ts'
import {
  bringTo,
  createTestHouse,
  draftReport,
  refusal,
  WATER,
  type TestHouse,
  REPORTING_YEAR,
} from '../../testing/index.ts'

const PERSON = 't3.granted.naturalPerson'
const COMPANY = 't3.granted.commercialEnterprise'
const TOTAL = 't3.granted.total'

let house: TestHouse
let reporter: AdminCaller
let contributor: AdminCaller
let reportId: string

beforeAll(async () => {
  house = await createTestHouse()
  reporter = await house.as('reporter')
  contributor = await house.as('contributor')
  const start = { commandId: randomUUID(), organId: house.organs.forestry, reportingYear: REPORTING_YEAR }
  reportId = (await reporter.reportEditing.start(start)).reportId
})
afterAll(() => house.close())

const save = (caller: AdminCaller, id: string, raw: string, basedOn: number, commandId = randomUUID()) =>
  caller.reportEditing.saveCells({ commandId, reportId, changes: [{ id, raw, basedOn }] })

const cellNow = async (id: string) =>
  (await reporter.reportEditing.open({ reportId })).cells.find((cell) => cell.id === id)

describe('saveCells', () => {
  let revision: number
  beforeEach(async () => {
    revision = (await cellNow(PERSON))?.revision ?? 0
  })

  it('refuses a cell that is named twice', async () => {
    const change = { id: PERSON, raw: '1', basedOn: revision }
    const call = reporter.reportEditing.saveCells({ commandId: randomUUID(), reportId, changes: [change, change] })
    expect((await refusal(call)).code).toBe('INPUT_INVALID')
  })

  it('keeps what was typed, what it means and who typed it', async () => {
    const { saved } = await save(reporter, PERSON, ' １２件 ', revision)
    const cell = saved.find((one) => one.id === PERSON)
    expect(cell).toMatchObject({
      raw: ' １２件 ',
      value: 12,
      semantic: 'number',
      changedBy: '王芳',
      origin: { kind: 'typed' },
    })
    expect(cell?.revision).toBe(revision + 1)
  })

  it('computes the totals in the same breath', async () => {
    await save(reporter, PERSON, '5', revision)
    const before = await cellNow(COMPANY)
    const { saved } = await save(reporter, COMPANY, '7', before?.revision ?? 0)
    expect(saved.find((cell) => cell.id === TOTAL)).toMatchObject({ value: 12, origin: { kind: 'computed' } })
    expect(await cellNow(TOTAL)).toMatchObject({ raw: '12', value: 12 })
  })

  it('lets no update get lost: the second of two people is shown what the first one saved', async () => {
    await save(reporter, PERSON, '20', revision)
    const { saved, conflicts } = await save(contributor, PERSON, '21', revision)
    expect(saved).toEqual([])
    expect(conflicts).toMatchObject([{ id: PERSON, raw: '20', changedBy: '王芳' }])
    expect(await cellNow(PERSON)).toMatchObject({ raw: '20' })
  })

  it('lets exactly one of two simultaneous updates through', async () => {
    const results = await Promise.all([
      save(reporter, PERSON, '31', revision),
      save(contributor, PERSON, '32', revision),
    ])
    expect(results.map((result) => result.conflicts.length).sort()).toEqual([0, 1])
    expect((await cellNow(PERSON))?.revision).toBe(revision + 1)
  })

  it('answers a command sent again with the first answer and changes nothing', async () => {
    const commandId = randomUUID()
    const first = await save(reporter, PERSON, '41', revision, commandId)
    expect(await save(reporter, PERSON, '41', revision, commandId)).toEqual(first)
    expect((await cellNow(PERSON))?.revision).toBe(revision + 1)
  })

  it('refuses a command id that comes with another input', async () => {
    const commandId = randomUUID()
    await save(reporter, PERSON, '51', revision, commandId)
    expect((await refusal(save(reporter, PERSON, '52', revision + 1, commandId))).code).toBe('COMMAND_REUSED')
  })

  it('refuses a cell the form does not have, and a total, and leaves everything as it was', async () => {
    const change = (id: string) => ({ id, raw: '1', basedOn: 0 })
    const both = (id: string) =>
      reporter.reportEditing.saveCells({
        commandId: randomUUID(),
        reportId,
        changes: [{ id: PERSON, raw: '99', basedOn: revision }, change(id)],
      })
    expect((await refusal(both('t3.nothing.total'))).code).toBe('CELL_UNKNOWN')
    const computed = await refusal(both(TOTAL))
    expect(computed.code).toBe('CELL_COMPUTED')
    expect(computed.facts['cell']).toContain('予以公开')
    expect((await cellNow(PERSON))?.revision).toBe(revision)
  })

  it('refuses text too long for a cell', async () => {
    expect((await refusal(save(reporter, PERSON, '1'.repeat(201), revision))).code).toBe('INPUT_INVALID')
  })

  it('keeps a blank apart from zero, and a number too large as text', async () => {
    const blank = await save(reporter, PERSON, '', revision)
    expect(blank.saved.find((cell) => cell.id === PERSON)).toMatchObject({ value: null, semantic: 'empty' })
    const large = await save(reporter, PERSON, '99999999999', revision + 1)
    expect(large.saved.find((cell) => cell.id === PERSON)).toMatchObject({ value: null, semantic: 'text' })
  })

  it('keeps every value a cell ever had', async () => {
    const { revisions } = await reporter.reportEditing.cellHistory({ reportId, cellId: PERSON })
    expect(revisions.map((one) => one.revision)).toEqual(revisions.map((_, index) => index + 1))
    expect(revisions.map((one) => one.raw)).toEqual(expect.arrayContaining([' １２件 ', '20', '41']))
  })

  it('refuses any change once the report is out of the reporter’s hands', async () => {
    const water = await draftReport(house, undefined, WATER)
    await bringTo(house, water, 'requestSignOff', WATER)
    const caller = await house.as('waterReporter')
    const call = caller.reportEditing.saveCells({
      commandId: randomUUID(),
      reportId: water,
      changes: [{ id: PERSON, raw: '1', basedOn: 1 }],
    })
    expect((await refusal(call)).code).toBe('REPORT_LOCKED')
    const words = { no: 1, title: '总体情况', narrative: [], basedOn: 1 }
    const section = caller.reportEditing.saveSection({ commandId: randomUUID(), reportId: water, ...words })
    expect((await refusal(section)).code).toBe('REPORT_LOCKED')
  })
})

describe('fillZeros', () => {
  it('declares blanks of one table zero, remembers that a person said so, and touches nothing else', async () => {
    const { saved } = await reporter.reportEditing.fillZeros({ commandId: randomUUID(), reportId, table: 't4' })
    expect(
      saved
        .filter((cell) => cell.origin.kind === 'attestedZero')
        .every((cell) => cell.id.startsWith('t4.') && cell.value === 0),
    ).toBe(true)
    const { cells } = await reporter.reportEditing.open({ reportId })
    expect(cells.find((cell) => cell.id === 't4.review.total')).toMatchObject({
      value: 0,
      origin: { kind: 'computed' },
    })
    expect(cells.some((cell) => cell.id.startsWith('t2.') && cell.origin.kind === 'attestedZero')).toBe(false)
    const again = await reporter.reportEditing.fillZeros({ commandId: randomUUID(), reportId, table: 't4' })
    expect(again.saved).toEqual([])
  })
})

describe('saveSection', () => {
  it('keeps the words, and shows the second of two people what the first one wrote', async () => {
    const words = (text: string, basedOn: number) => ({
      ...{ commandId: randomUUID(), reportId, no: 5, title: '存在的主要问题及改进情况', basedOn },
      narrative: [{ kind: 'paragraph' as const, text }],
    })
    const first = await reporter.reportEditing.saveSection(words('更新不够及时。', 1))
    expect(first.saved).toMatchObject({ revision: 2, changedBy: '王芳' })
    const second = await contributor.reportEditing.saveSection(words('解读偏少。', 1))
    expect(second.saved).toBeNull()
    expect(second.conflict).toMatchObject({ revision: 2, narrative: [{ kind: 'paragraph', text: '更新不够及时。' }] })
  })
})
