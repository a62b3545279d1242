import { randomUUID } from 'node:crypto'
import { addRosterEntry, endRosterEntry, saveOrgan } from '@gongkai/db'
import { saveApproved } from '@gongkai/db/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  bringTo,
  createTestHouse,
  draftReport,
  move,
  refusal,
  reportPage,
  REPORTING_YEAR,
  startTestBatch,
  testOrgan,
  validReport,
  WATER,
  type TestBatch,
  type TestHouse,
} from '../../testing/index.ts'
import { admitToBatch } from './files.ts'
import { writeBatchResult } from './write-result.ts'

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

describe('reading a batch', () => {
  it('puts each file beside the report of its organ and year, which is begun, and leaves the draft alone', async () => {
    const file = await bring('年报/林业局.html', forestry())
    expect(file).toMatchObject({
      ...{ state: 'matched', matchedBy: 'text', organ: { fullName: '安澜县林业局' }, reportingYear: REPORTING_YEAR },
      ...{ reading: { format: 'f2021', cells: { ambiguous: 0, missing: 0 }, findings: { errors: 0 } }, error: null },
    })
    const reporter = await house.as('reporter')
    expect((await reporter.imports.open({ importId: file.importId ?? '' })).fileName).toBe('林业局.html')
    const draft = await reporter.reportEditing.open({ reportId: file.reportId ?? '' })
    expect([draft.state, draft.cells]).toEqual(['draft', []])
  })

  it('never lets one file keep the others', async () => {
    await batch.add('坏.docx', Buffer.from('89504e470d0a1a0a', 'hex'))
    await batch.add('空.txt', '')
    await batch.add('水利局.html', water())
    await batch.add('天气.txt', '今天天气很好。'.repeat(20))
    await batch.work()
    expect(await batch.states()).toEqual(['failed', 'failed', 'matched', 'failed'])
    expect((await batch.file('空.txt')).error).toMatchObject({
      code: 'FILE_EMPTY',
      text: expect.stringContaining('空.txt'),
    })
  })

  it('decides nothing where two organs bear the name, and takes the word of a person', async () => {
    const twin = randomUUID()
    await saveOrgan(
      house.database.db,
      testOrgan({ id: twin, slug: 'twin', fullName: '安澜县林业局', shortName: '林场' }),
    )
    await addRosterEntry(house.database.db, {
      rosterId: house.rosters.roster,
      organId: twin,
      validFrom: '2019-01-01',
      position: 9,
    })
    const file = await bring('a.html', forestry())
    expect(file).toMatchObject({ state: 'unmatched', organ: null, matchedBy: null })
    expect(file.candidates.map(({ id }) => id).sort()).toEqual([twin, house.organs.forestry].sort())
    const answer = { fileId: file.id, organId: house.organs.forestry, reportingYear: REPORTING_YEAR }
    await (await batch.caller()).bulkImports.assign({ commandId: randomUUID(), ...answer })
    await batch.work()
    expect(await batch.file('a.html')).toMatchObject({ state: 'matched', matchedBy: 'person', candidates: [] })
  })

  it('takes the name of a file for a hint only, and only where the text names no organ', async () => {
    const title = `${REPORTING_YEAR}年政府信息公开工作年度报告`
    const nameless = reportPage({ title }).replaceAll('安澜县林业局', '')
    const file = await bring('安澜县林业局/年报.html', nameless)
    expect(file).toMatchObject({
      state: 'unmatched',
      matchedBy: 'path',
      organ: { fullName: '安澜县林业局' },
      importId: null,
    })
    expect((await (await batch.caller()).bulkImports.open({ batchId: batch.batchId })).batch.hinted).toBe(1)
    expect(await batch.command('confirmHints')).toBe(1)
    expect(await batch.file('安澜县林业局/年报.html')).toMatchObject({ state: 'matched', matchedBy: 'person' })
    const other = await bring('安澜县林业局.html', water())
    expect(other).toMatchObject({ matchedBy: 'text', organ: { fullName: '安澜县水利局' } })
  })

  it('imports the same file into the same report once, however often it comes', async () => {
    const first = await bring('a.html', forestry())
    expect(await batch.add('a.html', forestry())).toEqual({ added: 0, present: 1, ignored: 0 })
    const again = await bring('副本.html', forestry())
    expect(again).toMatchObject({ state: 'matched', importId: first.importId, repeated: true })
    await batch.command('accept', [first.id])
    const later = await startTestBatch(house, 'reviewer')
    await later.add('a.html', forestry())
    await later.work()
    expect(await later.file('a.html')).toMatchObject({ state: 'done', importId: first.importId, repeated: true })
    expect((await house.database.pool.query('select from imports')).rowCount).toBe(1)
  })
})

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
    expect(file).toMatchObject({ state: 'done', taken: { sections: 7 } })
    const reporter = await house.as('reporter')
    const draft = await reporter.reportEditing.open({ reportId: reportId ?? '' })
    expect(draft.cells.find(({ id }) => id === GRANTED)).toMatchObject({ value: 3, changedBy: '吴汇' })
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

describe('a batch', () => {
  it('is nobody else’s', async () => {
    const reviewer = await house.as('reviewer')
    const { batchId } = batch
    expect((await refusal(reviewer.bulkImports.open({ batchId }))).code).toBe('NOT_FOUND')
    const cancel = reviewer.bulkImports.cancel({ commandId: randomUUID(), batchId })
    expect((await refusal(cancel)).code).toBe('NOT_FOUND')
    const admitted = admitToBatch(await house.contextOf('reviewer'), { batchId })
    expect((await refusal(admitted)).code).toBe('NOT_FOUND')
    expect((await reviewer.bulkImports.list()).batches).toEqual([])
    expect((await (await batch.caller()).bulkImports.list()).batches.map(({ id }) => id)).toEqual([batchId])
  })

  it('answers a command sent again with the first answer', async () => {
    await bring('a.html', forestry())
    const command = { commandId: randomUUID(), batchId: batch.batchId }
    const answers = [
      await (await batch.caller()).bulkImports.accept(command),
      await (await batch.caller()).bulkImports.accept(command),
    ]
    expect(answers).toEqual([{ files: 1 }, { files: 1 }])
  })

  it('is ended at once: what is unread stays unread, nothing more goes in', async () => {
    await bring('a.html', forestry())
    await batch.add('b.html', water())
    const cancel = { commandId: randomUUID(), batchId: batch.batchId }
    expect(await (await batch.caller()).bulkImports.cancel(cancel)).toEqual({ files: 1 })
    await batch.work()
    expect(await batch.states()).toEqual(['matched', 'cancelled'])
    expect((await refusal(batch.add('c.html', water()))).code).toBe('BATCH_CANCELLED')
    expect((await refusal(batch.command('accept'))).code).toBe('BATCH_CANCELLED')
  })
})

describe('writeBatchResult', () => {
  it('says in one row what became of each file, and nothing in it runs as a formula', async () => {
    await bring('=cmd.html', forestry())
    await batch.add('水利局.html', reportPage({ ...WATER.report, title: '年度报告' }).replaceAll('安澜县水利局', ''))
    await batch.add('空.txt', '')
    await batch.work()
    const csv = await writeBatchResult(await house.contextOf('aggregator'), batch.batchId)
    const [head, ...rows] = csv
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    expect(head?.slice(0, 5)).toEqual(['\ufeff序号', '文件', '状态', '机关', '报告年度'])
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ["'=cmd.html", '可取入', '安澜县林业局', '2025'],
      ['水利局.html', '待对上', expect.any(String), expect.any(String)],
      ['空.txt', '读不出来', '', ''],
    ])
    expect(rows[2]?.at(-1)).toContain('是空的')
  })
})
