import { randomUUID } from 'node:crypto'
import { endRosterEntry } from '@gongkai/db'
import { saveApproved } from '@gongkai/db/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storeUpload } from '../imports/store-upload.ts'
import {
  bringTo,
  createTestHouse,
  draftReport,
  move,
  refusal,
  reportPage,
  REPORTING_YEAR,
  startTestBatch,
  validReport,
  WATER,
  type TestBatch,
  type TestHouse,
} from '../../testing/index.ts'

const GRANTED = 't3.granted.naturalPerson'
const TOTAL = 't3.granted.total'
const forestry = (cells: Record<string, string> = {}) => reportPage({ cells })
const water = () => reportPage(WATER.report)

let house: TestHouse
let batch: TestBatch
beforeEach(async () => {
  house = await createTestHouse()
  batch = await startTestBatch(house)
})
afterEach(() => house.close())

/** Brings one file in and says what became of it. */
async function bring(path: string, bytes: string | Buffer) {
  await batch.add(path, bytes)
  await batch.work()
  return batch.file(path)
}

describe('what may not go in', () => {
  it('is held with the reason: an organ of another roster', async () => {
    const { db } = house.database
    await endRosterEntry(db, { rosterId: house.rosters.roster, organId: house.organs.water, validTo: '2020-01-01' })
    const file = await bring('a.html', water())
    expect(file).toMatchObject({ state: 'held', reportId: null, importId: null, error: { code: 'ORGAN_OUT_OF_SCOPE' } })
    expect(file.error?.text).toContain('安澜县水利局')
    const assign = { fileId: file.id, organId: house.organs.water, reportingYear: REPORTING_YEAR }
    const call = (await batch.caller()).bulkImports.assign({ commandId: randomUUID(), ...assign })
    expect((await refusal(call)).code).toBe('NOT_ALLOWED')
  })

  it('is held with the reason: a year without an open round, until there is one', async () => {
    const caller = await batch.caller()
    const path = 'a.html'
    expect(await bring(path, reportPage({ reportingYear: 2023 }))).toMatchObject({
      ...{ state: 'held', error: { code: 'ROUND_NOT_OPEN' } },
    })
    const dates = { opensOn: '2024-01-05', dueDate: '2024-01-26' }
    await (
      await house.as('reviewer')
    ).rounds.open({
      commandId: randomUUID(),
      rosterId: house.rosters.roster,
      reportingYear: 2023,
      name: '2023年度',
      ...dates,
    })
    expect((await caller.bulkImports.open({ batchId: batch.batchId, states: ['held'] })).found).toBe(1)
    expect(await batch.command('retryHeld')).toBe(1)
    expect(await batch.file(path)).toMatchObject({ state: 'matched', reportingYear: 2023, error: null })
  })

  it('is held with the reason: a report that is handed in, until it is sent back', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'submit')
    expect(await bring('a.html', forestry())).toMatchObject({ state: 'held', error: { code: 'REPORT_LOCKED' } })
    await move(house, 'reviewer', reportId, 'sendBack', '请核对')
    await batch.command('retryHeld')
    expect(await batch.file('a.html')).toMatchObject({ state: 'matched', reportId })
  })

  it('is everything, for who has lost the right meanwhile', async () => {
    await batch.add('a.html', forestry())
    await house.database.pool.query('update people set disabled = true where id = $1', [house.people.aggregator])
    await batch.work()
    const rows = await house.database.pool.query('select state, error_code from import_batch_files')
    expect(rows.rows).toEqual([{ state: 'held', error_code: 'ORGAN_OUT_OF_SCOPE' }])
  })
})

describe('taking files in', () => {
  it('puts what is certain into the draft and shows that the office did it; the organ must still sign', async () => {
    const page = forestry({ [GRANTED]: '3', [TOTAL]: '3' })
    const { reportId } = await bring('a.html', page)
    expect(await batch.command('accept')).toBe(1)
    const file = await batch.file('a.html')
    expect(file).toMatchObject({ state: 'done', taken: { sections: 4 } })
    const reporter = await house.as('reporter')
    const draft = await reporter.reportEditing.open({ reportId: reportId ?? '' })
    expect(draft.cells.find(({ id }) => id === GRANTED)).toMatchObject({ value: 3, changedBy: '吴汇' })
    expect(draft.sourceFiles).toMatchObject([
      { fileName: 'a.html', person: '吴汇', byOffice: true, keptBecause: null, acceptedAt: expect.any(String) },
    ])
    const { events } = await reporter.history.report({ reportId: reportId ?? '' })
    expect(events.map(({ person, summary }) => [person, summary.includes('主管部门代办')])).toEqual([
      ['吴汇', true],
      ['吴汇', true],
      ['吴汇', true],
    ])
    const step = {
      commandId: randomUUID(),
      reportId: reportId ?? '',
      transition: 'requestSignOff',
      reason: '',
    } as const
    expect((await refusal((await batch.caller()).approval.move(step))).code).toBe('NOT_ALLOWED')
  })

  it('leaves the organ’s own import the organ’s, when the office finds the same file again', async () => {
    const reportId = await draftReport(house)
    const page = Buffer.from(forestry())
    const own = { reportId, fileName: '自己的.html', mediaType: 'text/html', bytes: page }
    const { importId } = await storeUpload(await house.contextOf('reporter'), own)
    expect(await bring('a.html', page)).toMatchObject({ importId, repeated: true })
    const { sourceFiles } = await (await house.as('reporter')).reportEditing.open({ reportId })
    expect(sourceFiles).toMatchObject([{ importId, fileName: '自己的.html', byOffice: false }])
  })

  it('leaves a draft alone in which somebody has written something else', async () => {
    const reporter = await house.as('reporter')
    const start = { commandId: randomUUID(), organId: house.organs.forestry, reportingYear: REPORTING_YEAR }
    const { reportId } = await reporter.reportEditing.start(start)
    const changes = [{ id: GRANTED, raw: '4', basedOn: 0 }]
    await reporter.reportEditing.saveCells({ commandId: randomUUID(), reportId, changes })
    await bring('a.html', forestry({ [GRANTED]: '3', [TOTAL]: '3' }))
    await batch.command('accept')
    expect(await batch.file('a.html')).toMatchObject({ state: 'held', error: { code: 'DRAFT_DIFFERS' }, taken: null })
    const draft = await reporter.reportEditing.open({ reportId })
    expect(draft.cells.filter(({ origin }) => origin.kind !== 'computed')).toMatchObject([{ id: GRANTED, raw: '4' }])
    expect(draft.sections.every(({ narrative }) => narrative.length === 0)).toBe(true)
  })

  it.each([
    ['the title', 0, '林业局的公开年报'],
    ['a heading', 5, '问题和办法'],
  ])('leaves a draft alone in which somebody has typed %s and no words yet', async (_what, no, title) => {
    const reporter = await house.as('reporter')
    const start = { commandId: randomUUID(), organId: house.organs.forestry, reportingYear: REPORTING_YEAR }
    const { reportId } = await reporter.reportEditing.start(start)
    const section = { commandId: randomUUID(), reportId, no, title, narrative: [], basedOn: 1 }
    await reporter.reportEditing.saveSection(section)
    await bring('a.html', forestry())
    await batch.command('accept')
    expect(await batch.file('a.html')).toMatchObject({ state: 'held', error: { code: 'DRAFT_DIFFERS' }, taken: null })
    const { sections } = await reporter.reportEditing.open({ reportId })
    expect(sections.find((one) => one.no === no)).toMatchObject({ title, revision: 2 })
  })

  it('holds a file in which nothing is certain, and says what to do', async () => {
    await bring('a.html', forestry())
    const empty = { cells: [], sections: [] }
    await house.database.pool.query('update imports set recognised = recognised || $1', [JSON.stringify(empty)])
    await batch.command('accept')
    const file = await batch.file('a.html')
    expect(file).toMatchObject({ state: 'held', error: { code: 'NOTHING_CERTAIN' }, taken: null })
    expect(file.error?.text).toContain('导入页')
  })

  it('lets what the system itself put there give way to what the organ printed', async () => {
    const { organs, people, database } = house
    const content = validReport({ reportingYear: 2024 })
    await saveApproved(database.db, { organId: organs.forestry, personId: people.reporter, content })
    const carried = 't3.carriedIn.naturalPerson'
    const { reportId } = await bring('a.html', forestry({ [carried]: '2', 't3.carriedIn.total': '2' }))
    const reporter = await house.as('reporter')
    const before = await reporter.reportEditing.open({ reportId: reportId ?? '' })
    expect(before.cells.find(({ id }) => id === carried)).toMatchObject({ value: 0, origin: { kind: 'carried' } })
    await batch.command('accept')
    const after = await reporter.reportEditing.open({ reportId: reportId ?? '' })
    expect(after.cells.find(({ id }) => id === carried)).toMatchObject({ value: 2, origin: { kind: 'imported' } })
  })
})
