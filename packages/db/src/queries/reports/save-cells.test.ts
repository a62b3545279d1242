import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { sampleOrgan, saveSampleOffice, SOME_TIME, type SampleOffice } from '../../testing/save-sample-office.ts'
import { inTransaction } from '../in-transaction.ts'
import { saveOrgan } from '../organs/save-organ.ts'
import { cellsAt } from './cells-at.ts'
import { createReport } from './create-report.ts'
import { getReport } from './get-report.ts'
import { listCellHistory } from './list-cell-history.ts'
import { loadDraft } from './load-draft.ts'
import { saveCells, type CellToSave } from './save-cells.ts'

const GRANTED = 't3.granted.naturalPerson'
const RECEIVED = 't3.newReceived.naturalPerson'

let database: OpenDatabase
let office: SampleOffice
let reportId: string

const change = (id: string, value: number, basedOn: number): CellToSave => ({
  ...{ id, raw: String(value), value, semantic: value === 0 ? 'zero' : 'number', origin: { kind: 'typed' }, basedOn },
})
const save = (changes: CellToSave[], at = SOME_TIME) =>
  inTransaction(database.db, (tx) =>
    saveCells(tx, { reportId, changes, personId: office.personId, at, commandId: randomUUID() }),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
})
beforeEach(async () => {
  const organ = sampleOrgan()
  await saveOrgan(database.db, organ)
  const at = '2026-01-01T00:00:00.000Z'
  const rest = { reportingYear: 2025, kind: 'organ', format: 'f2021', preparedBy: null } as const
  reportId = await createReport(database.db, { organId: organ.id, at, ...rest })
})
afterAll(() => database.close())

describe('saveCells', () => {
  it('gives a new cell revision 1 and says who wrote it, when and from where', async () => {
    const { saved, conflicts } = await save([change(GRANTED, 3, 0)])
    const origin = { kind: 'typed' }
    expect(saved).toEqual([
      {
        id: GRANTED,
        raw: '3',
        value: 3,
        semantic: 'number',
        revision: 1,
        origin,
        changedBy: '李晓',
        changedAt: SOME_TIME,
      },
    ])
    expect(conflicts).toEqual([])
    expect((await getReport(database.db, reportId)).updatedAt).toBe(SOME_TIME)
  })

  it('saves what was based on the present revision and returns the rest untouched', async () => {
    await save([change(GRANTED, 3, 0), change(RECEIVED, 5, 0)])
    await save([change(GRANTED, 4, 1)])
    const { saved, conflicts } = await save([change(GRANTED, 9, 1), change(RECEIVED, 6, 1)])
    expect(saved).toMatchObject([{ id: RECEIVED, value: 6, revision: 2 }])
    expect(conflicts).toMatchObject([{ id: GRANTED, value: 4, revision: 2 }])
  })

  it('lets exactly one of several people win a cell they save at the same moment', async () => {
    const all = await Promise.all([1, 2, 3, 4].map((value) => save([change(GRANTED, value, 0)])))
    expect(all.filter((one) => one.saved.length === 1)).toHaveLength(1)
    expect(all.filter((one) => one.conflicts.length === 1)).toHaveLength(3)
    expect((await loadDraft(database.db, reportId)).cells).toHaveLength(1)
  })

  it('saves nothing for a revision that never was', async () => {
    expect(await save([change(GRANTED, 3, 7)])).toEqual({ saved: [], conflicts: [] })
    expect((await loadDraft(database.db, reportId)).cells).toEqual([])
  })

  it('keeps every revision', async () => {
    await save([change(GRANTED, 3, 0)])
    await save([change(GRANTED, 0, 1)])
    const history = await listCellHistory(database.db, { reportId, cellId: GRANTED })
    expect(history.map(({ revision, raw, semantic }) => ({ revision, raw, semantic }))).toEqual([
      { revision: 1, raw: '3', semantic: 'number' },
      { revision: 2, raw: '0', semantic: 'zero' },
    ])
  })

  it('keeps blank, zero and unreadable apart, and money to the fen', async () => {
    const money: CellToSave = {
      ...change('t2.fees.amount', 0, 0),
      raw: '999999999.99',
      value: 99_999_999_999_999,
      semantic: 'number',
    }
    const blank: CellToSave = { ...change(GRANTED, 0, 0), raw: '', value: null, semantic: 'empty' }
    const text: CellToSave = { ...change(RECEIVED, 0, 0), raw: '约三件', value: null, semantic: 'text' }
    await save([money, blank, text])
    const { cells } = await loadDraft(database.db, reportId)
    expect(cells.map(({ raw, value }) => [raw, value])).toEqual([
      ['999999999.99', 99_999_999_999_999],
      ['', null],
      ['约三件', null],
    ])
  })

  it('refuses a number that contradicts its meaning', async () => {
    await expect(save([{ ...change(GRANTED, 3, 0), semantic: 'empty' }])).rejects.toThrow()
    await expect(save([{ ...change(GRANTED, 3, 0), value: null }])).rejects.toThrow()
  })

  it('refuses an unknown report', async () => {
    const rest = { changes: [change(GRANTED, 1, 0)], personId: office.personId, at: SOME_TIME, commandId: null }
    await expect(saveCells(database.db, { reportId: randomUUID(), ...rest })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('cellsAt', () => {
  it('shows the draft as it stood at a moment', async () => {
    await save([change(GRANTED, 3, 0)], '2026-01-10T00:00:00.000Z')
    await save([change(GRANTED, 4, 1), change(RECEIVED, 5, 0)], '2026-01-11T00:00:00.000Z')
    const then = await cellsAt(database.db, { reportId, at: '2026-01-10T12:00:00.000Z' })
    expect(then).toEqual([{ id: GRANTED, raw: '3', value: 3, semantic: 'number', revision: 1 }])
    expect(await cellsAt(database.db, { reportId, at: '2026-01-11T00:00:00.000Z' })).toHaveLength(2)
  })
})
