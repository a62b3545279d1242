import { randomUUID } from 'node:crypto'
import { addRosterEntry, saveOrgan } from '@gongkai/db'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createTestHouse,
  refusal,
  reportPage,
  REPORTING_YEAR,
  startTestBatch,
  testOrgan,
  WATER,
  type TestBatch,
  type TestHouse,
} from '../../testing/index.ts'
import { admitToBatch } from './files.ts'
import { writeBatchResult } from './write-result.ts'

const forestry = () => reportPage()
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

describe('an archive', () => {
  const archive = () =>
    Buffer.from(
      zipSync({
        '年报/林业局.html': Buffer.from(forestry()),
        '年报/水利局.html': Buffer.from(water()),
        '年报/空.txt': new Uint8Array(),
        '年报/炸弹.txt': new Uint8Array(40 * 1024 * 1024),
        '.DS_Store': new Uint8Array(1),
      }),
    )

  it('is each of its files, good and bad', async () => {
    expect(await batch.add('全县.zip', archive())).toEqual({ added: 4, present: 0, ignored: 1 })
    await batch.work()
    expect(await batch.states()).toEqual(['matched', 'matched', 'failed', 'failed'])
    expect((await batch.file('全县.zip/年报/炸弹.txt')).error?.code).toBe('FILE_TOO_LARGE')
    expect(await batch.add('全县.zip', archive())).toEqual({ added: 0, present: 4, ignored: 1 })
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
