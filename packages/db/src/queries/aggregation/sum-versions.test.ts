import { getFormat } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import {
  sampleContent,
  saveApproved,
  saveSampleOffice,
  SOME_TIME,
  type SampleOffice,
} from '../../testing/save-sample-office.ts'
import { createReport } from '../reports/create-report.ts'
import { setReportState } from '../reports/set-report-state.ts'
import { listContributions } from './list-contributions.ts'
import { listIncluded } from './list-included.ts'
import { sumVersions } from './sum-versions.ts'

const GRANTED = 't3.granted.naturalPerson'
const FEES = 't2.fees.amount'
const RECEIVED = 't3.newReceived.naturalPerson'

let database: OpenDatabase
let office: SampleOffice
let first: { reportId: string; versionId: string }

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
  const [one] = office.bureauIds
  const content = sampleContent({ [GRANTED]: '3', [FEES]: '99999999.999999', [RECEIVED]: '0' })
  first = await saveApproved(database.db, { organId: one, personId: office.personId, content })
})
afterAll(() => database.close())

/** What a round adds up to: the versions it includes, summed. */
async function sumOfRound(roundId: string) {
  const members = await listIncluded(database.db, roundId)
  return sumVersions(database.db, { versionIds: members.flatMap(({ version }) => version?.id ?? []), format: 'f2021' })
}

describe('listIncluded', () => {
  it('counts only approved reports', async () => {
    const rest = { reportingYear: 2025, kind: 'organ', format: 'f2021', preparedBy: null, at: SOME_TIME } as const
    const reportId = await createReport(database.db, { organId: office.bureauIds[1], ...rest })
    const sums = await sumOfRound(office.roundId)
    expect(sums.reports).toBe(1)
    expect(Object.keys(sums.cells)).toHaveLength(getFormat('f2021').cells.length)
    expect(sums.cells[GRANTED]).toEqual({ sum: 3, reports: 1 })
    expect(sums.cells[RECEIVED]).toEqual({ sum: 0, reports: 1 })
    expect(sums.cells[FEES]).toEqual({ sum: 99_999_999_999_999, reports: 1 })
    expect(sums.cells['t4.review.upheld']).toEqual({ sum: null, reports: 0 })
    const members = await listIncluded(database.db, office.roundId)
    expect(members.map(({ state, version }) => [state, version?.no])).toEqual([
      ['approved', 1],
      ['draft', undefined],
    ])
    await setReportState(database.db, { reportId, state: 'submitted', at: SOME_TIME })
  })

  it('leaves out a report whose approval was taken back', async () => {
    const { reportId, versionId } = first
    await setReportState(database.db, { reportId, state: 'returned', approvedVersionId: null, at: SOME_TIME })
    expect((await sumOfRound(office.roundId)).reports).toBe(0)
    await setReportState(database.db, { reportId, state: 'approved', approvedVersionId: versionId, at: SOME_TIME })
  })
})

describe('sumVersions', () => {
  it('adds up exactly the versions named', async () => {
    const sums = await sumVersions(database.db, { versionIds: [first.versionId], format: 'f2021' })
    expect(sums.cells[GRANTED]).toEqual({ sum: 3, reports: 1 })
    expect((await sumVersions(database.db, { versionIds: [], format: 'f2021' })).reports).toBe(0)
  })
})

describe('listContributions', () => {
  it('says what each organ put into a sum', async () => {
    const found = await listContributions(database.db, { roundId: office.roundId, cellId: FEES, format: 'f2021' })
    expect(found).toMatchObject([
      { organ: { id: office.bureauIds[0] }, versionNo: 1, value: 99_999_999_999_999, semantic: 'number' },
    ])
  })

  it('tells blank from zero', async () => {
    const of = (cellId: string) => listContributions(database.db, { roundId: office.roundId, cellId, format: 'f2021' })
    expect(await of(RECEIVED)).toMatchObject([{ value: 0, semantic: 'zero' }])
    expect(await of('t4.review.upheld')).toMatchObject([{ value: null, semantic: 'empty' }])
  })

  it('refuses a cell the format does not have', async () => {
    const asking = listContributions(database.db, {
      roundId: office.roundId,
      cellId: 't2.regulations.newlyMade',
      format: 'f2021',
    })
    await expect(asking).rejects.toMatchObject({ code: 'CELL_UNKNOWN' })
  })
})
