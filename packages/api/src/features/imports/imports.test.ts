import { randomUUID } from 'node:crypto'
import { validReport } from '../../testing/index.ts'
import { writeHtml } from '@gongkai/documents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AdminCaller } from '../../admin-router.ts'
import {
  bringTo,
  createTestHouse,
  draftReport,
  refusal,
  WATER,
  REPORTING_YEAR,
  type TestHouse,
} from '../../testing/index.ts'
import { getImportFile } from './files.ts'
import { storeUpload } from './store-upload.ts'

const GRANTED = 't3.granted.naturalPerson'
const TOTAL = 't3.granted.total'

let house: TestHouse
let reporter: AdminCaller
let reportId: string
beforeAll(async () => {
  house = await createTestHouse()
  reporter = await house.as('reporter')
  const start = { commandId: randomUUID(), organId: house.organs.forestry, reportingYear: REPORTING_YEAR }
  reportId = (await reporter.reportEditing.start(start)).reportId
})
afterAll(() => house.close())

// The printed total is wrong on purpose: 3 and 4 are not 9.
const printed = validReport({ cells: { [GRANTED]: '3', 't3.granted.commercialEnterprise': '4', [TOTAL]: '9' } })

async function upload(bytes: Buffer, fileName = '林业局年报.html', target = reportId) {
  const ctx = await house.contextOf('reporter')
  return (await storeUpload(ctx, { reportId: target, fileName, mediaType: 'text/html', bytes })).importId
}
const html = () => Buffer.from(writeHtml(printed))
const open = (importId: string) => reporter.imports.open({ importId })
const accept = (
  importId: string,
  cells: { id: string; raw: string; basedOn: number }[],
  sections: { no: number; basedOn: number }[] = [],
) => reporter.imports.accept({ commandId: randomUUID(), importId, cells, sections })

describe('storeUpload', () => {
  it('reads a file and leaves the draft alone', async () => {
    const view = await open(await upload(html()))
    expect(view.recognised).toMatchObject({ organ: '安澜县林业局', year: REPORTING_YEAR, format: 'f2021' })
    expect(view.warnings.filter((warning) => warning.includes('没有选错文件'))).toEqual([])
    const cell = view.cells.find((one) => one.id === GRANTED)
    expect(cell).toMatchObject({ raw: '3', value: 3, confidence: 'read' })
    expect(view.source[cell?.place.block ?? -1]).toBeDefined()
    const draft = await reporter.reportEditing.open({ reportId })
    expect(draft.cells).toEqual([])
  })

  it('says when the file is of another organ or year', async () => {
    const foreign = Buffer.from(writeHtml(validReport({ organName: '安澜县水利局', reportingYear: 2023 })))
    const { warnings, mismatches } = await open(await upload(foreign))
    expect(warnings.join()).toContain('安澜县水利局')
    expect(warnings.join()).toContain('2023 年')
    expect(mismatches).toEqual(['organ', 'year'])
  })

  it('knows the organ by its name in traditional characters', async () => {
    const same = Buffer.from(html().toString().replaceAll('安澜县林业局', '安瀾縣林業局'))
    expect((await open(await upload(same))).mismatches).toEqual([])
  })

  it.each([
    ['an empty file', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'FILE_KIND_UNSUPPORTED'],
    ['a text without a report', Buffer.from('今天天气很好。'.repeat(20)), 'FILE_NO_REPORT'],
  ])('refuses %s and keeps nothing', async (_what, bytes, code) => {
    const count = async () => (await house.database.pool.query('select from imports')).rowCount
    const before = await count()
    const error: unknown = await upload(bytes, 'x.txt').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code })
    expect(await count()).toBe(before)
  })

  it('keeps a picture when asked to, with nothing recognised and every cell missing', async () => {
    const ctx = await house.contextOf('reporter')
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const file = { reportId, fileName: '扫描件.png', mediaType: 'image/png', bytes: picture, keep: true }
    const view = await open((await storeUpload(ctx, file)).importId)
    expect(view).toMatchObject({ fileKind: 'picture', keptBecause: 'FILE_KIND_UNSUPPORTED', cells: [], sections: [] })
    expect(view.missing.length).toBeGreaterThan(190)
    expect(view.warnings.join()).toContain('照着原件录入')
    const { bytes } = await getImportFile(ctx, { importId: view.id })
    expect(bytes).toEqual(picture)
  })

  it('keeps a report of an older form as it stands, to be read beside the form', async () => {
    const ctx = await house.contextOf('reporter')
    const old = Buffer.from(
      '某局2016年政府信息公开工作年度报告\n\n一、概述\n主动公开 120 条。\n\n二、主动公开情况\n略。\n',
    )
    const file = { reportId, fileName: '2016.txt', mediaType: 'text/plain', bytes: old }
    expect(await storeUpload(ctx, file).catch((thrown: unknown) => thrown)).toMatchObject({
      code: 'FILE_YEAR_UNSUPPORTED',
    })
    const view = await open((await storeUpload(ctx, { ...file, keep: true })).importId)
    expect(view).toMatchObject({ keptBecause: 'FILE_YEAR_UNSUPPORTED', cells: [] })
    expect(view.source.map((block) => (block.kind === 'text' ? block.text : ''))).toContain('主动公开 120 条。')
    const { sourceFiles } = await (await house.as('reporter')).reportEditing.open({ reportId })
    expect(sourceFiles.at(-1)).toMatchObject({
      ...{ importId: view.id, fileName: '2016.txt', size: old.length },
      ...{ acceptedAt: null, byOffice: false, keptBecause: 'FILE_YEAR_UNSUPPORTED' },
    })
  })

  it('keeps nothing of a file nobody waits for any more', async () => {
    const ctx = await house.contextOf('reporter')
    const count = async () => (await house.database.pool.query('select from imports')).rowCount
    const before = await count()
    const file = { reportId, fileName: '年报.html', mediaType: 'text/html', bytes: html(), signal: AbortSignal.abort() }
    await expect(storeUpload(ctx, file)).rejects.toThrow()
    expect(await count()).toBe(before)
  })

  it('refuses a report that may not be changed now', async () => {
    const water = await draftReport(house, undefined, WATER)
    await bringTo(house, water, 'requestSignOff', WATER)
    expect(await upload(html(), 'x.html', water).catch((thrown: unknown) => thrown)).toMatchObject({
      code: 'REPORT_LOCKED',
      facts: { state: '待审签', steps: '审签人“退回填报人”，或者填报人“撤回”' },
    })
  })

  it('keeps nothing for a report that was handed on while the file was read', async () => {
    const { reportId: other, ctx } = await handedOnBeforeKept()
    const file = { reportId: other, fileName: 'x.html', mediaType: 'text/html', bytes: html() }
    expect(await storeUpload(ctx, file).catch((thrown: unknown) => thrown)).toMatchObject({ code: 'REPORT_LOCKED' })
    expect((await (await house.as('waterReporter')).reportEditing.open({ reportId: other })).sourceFiles).toEqual([])
  })
})

/** A report of the water bureau that leaves its draft when the first transaction of the context begins. */
async function handedOnBeforeKept() {
  const id = await waterDraft()
  const ctx = await house.contextOf('waterReporter')
  const transaction: typeof ctx.db.transaction = async (work) => {
    await house.database.pool.query("update reports set state = 'signing' where id = $1", [id])
    return ctx.db.transaction(work)
  }
  const db = new Proxy(ctx.db, {
    get: (target, name) => (name === 'transaction' ? transaction : (Reflect.get(target, name) as unknown)),
  })
  return { reportId: id, ctx: { ...ctx, db } }
}

async function waterDraft(): Promise<string> {
  const { rows } = await house.database.pool.query<{ id: string }>(
    "update reports set state = 'draft' where organ_id = $1 returning id",
    [house.organs.water],
  )
  return rows[0]!.id
}

describe('acceptImport', () => {
  it('takes chosen cells and sections into the draft, each remembering its place in the file', async () => {
    const importId = await upload(html())
    const view = await open(importId)
    const cells = view.cells.map(({ id, raw }) => ({ id, raw, basedOn: view.draft.cells[id]?.revision ?? 0 }))
    const sections = view.sections.map(({ no }) => ({ no, basedOn: view.draft.sections[no]?.revision ?? 0 }))
    const answer = await accept(importId, cells, sections)
    expect(answer).toMatchObject({
      savedCells: cells.length,
      conflicts: [],
      sectionConflicts: [],
      savedSections: sections.length,
    })
    const draft = await reporter.reportEditing.open({ reportId })
    const cell = draft.cells.find((one) => one.id === GRANTED)
    expect(cell?.origin).toMatchObject({ kind: 'imported', importId, fileName: '林业局年报.html' })
    expect(draft.sections.find((section) => section.no === 5)?.narrative.length).toBeGreaterThan(0)
    expect((await open(importId)).acceptedAt).not.toBeNull()
  })

  it('replaces a printed total that does not add up, and keeps it in the history', async () => {
    const { cells } = await reporter.reportEditing.open({ reportId })
    expect(cells.find((cell) => cell.id === TOTAL)).toMatchObject({ value: 7, origin: { kind: 'computed' } })
    const { revisions } = await reporter.reportEditing.cellHistory({ reportId, cellId: TOTAL })
    expect(revisions.map((one) => [one.raw, one.origin.kind])).toEqual([
      ['9', 'imported'],
      ['7', 'computed'],
    ])
  })

  it('overwrites nothing that somebody changed meanwhile', async () => {
    const importId = await upload(html())
    const answer = await accept(importId, [{ id: GRANTED, raw: '3', basedOn: 0 }], [{ no: 1, basedOn: 0 }])
    expect(answer).toEqual({ savedCells: 0, savedSections: 0, conflicts: [GRANTED], sectionConflicts: [1] })
  })

  it('counts a cell typed over on the way as typed', async () => {
    const importId = await upload(html())
    const { draft } = await open(importId)
    await accept(importId, [{ id: GRANTED, raw: '5', basedOn: draft.cells[GRANTED]?.revision ?? 0 }])
    const { cells } = await reporter.reportEditing.open({ reportId })
    expect(cells.find((cell) => cell.id === GRANTED)).toMatchObject({ value: 5, origin: { kind: 'typed' } })
  })

  it('remembers the place of a candidate that was chosen', async () => {
    const text = [
      '安澜县林业局2025年政府信息公开工作年度报告',
      '二、主动公开政府信息情况',
      '第二十条第（五）项',
      '信息内容 | 本年处理决定数量',
      '行政许可 | 4 6',
      '五、存在的主要问题及改进情况',
      '更新不够及时。',
    ]
    const importId = await upload(Buffer.from(text.join('\n')), '年报.txt')
    const view = await open(importId)
    const cell = view.cells.find(({ confidence }) => confidence === 'ambiguous')
    expect(cell?.candidates.length).toBeGreaterThan(1)
    const { id, candidates } = cell!
    await accept(importId, [{ id, raw: candidates[0]!, basedOn: view.draft.cells[id]?.revision ?? 0 }])
    const { revisions } = await reporter.reportEditing.cellHistory({ reportId, cellId: id })
    expect(revisions.at(-1)).toMatchObject({
      raw: candidates[0],
      origin: { kind: 'imported', confidence: 'ambiguous' },
    })
  })

  it('keeps the title of the draft where the file prints none that is known as one', async () => {
    const before = (await reporter.reportEditing.open({ reportId })).sections.find(({ no }) => no === 0)!
    const text = [
      '现公布本局的年度情况。',
      '一、总体情况',
      '全年按月公开。',
      '五、存在的主要问题及改进情况',
      '更新不够及时。',
    ]
    const view = await open(await upload(Buffer.from(text.join('\n')), '年报.txt'))
    expect(view.sections[0]).toMatchObject({ no: 0, title: '' })
    expect(view.draft.sections['0']).toMatchObject({ title: before.title, revision: before.revision })
    await accept(view.id, [], [{ no: 0, basedOn: before.revision }])
    const { sections } = await reporter.reportEditing.open({ reportId })
    expect(sections.find(({ no }) => no === 0)).toMatchObject({ title: before.title, revision: before.revision + 1 })
    expect(before.title).not.toBe('')
  })

  it('refuses a cell or a section that is named twice', async () => {
    const importId = await upload(html())
    const cell = { id: GRANTED, raw: '3', basedOn: 0 }
    expect((await refusal(accept(importId, [cell, cell]))).code).toBe('INPUT_INVALID')
    const section = { no: 1, basedOn: 0 }
    expect((await refusal(accept(importId, [], [section, section]))).code).toBe('INPUT_INVALID')
  })

  it('refuses a cell the form does not have', async () => {
    const importId = await upload(html())
    expect((await refusal(accept(importId, [{ id: 't3.nothing.here', raw: '1', basedOn: 0 }]))).code).toBe(
      'CELL_UNKNOWN',
    )
  })
})

describe('getImportFile', () => {
  it('gives the original back, byte for byte, to those who may read the report', async () => {
    const importId = await upload(html())
    const file = await getImportFile(await house.contextOf('organApprover'), { importId })
    expect(file).toEqual({ fileName: '林业局年报.html', bytes: html() })
    const stranger = getImportFile(await house.contextOf('waterReporter'), { importId })
    expect(await stranger.catch((thrown: unknown) => thrown)).toMatchObject({ code: 'NOT_ALLOWED' })
  })
})

describe('getReportHistory', () => {
  it('tells what was done, in order, in sentences', async () => {
    const { events } = await reporter.history.report({ reportId })
    expect(events[0]).toMatchObject({ person: '王芳', summary: '开始填报' })
    expect(events.map((event) => event.summary)).toEqual(
      expect.arrayContaining(['上传文件“林业局年报.html”', '采用文件“林业局年报.html”的内容']),
    )
    expect(events.map((event) => event.seq)).toEqual(events.map((event) => event.seq).toSorted((a, b) => a - b))
  })
})
