import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { saveSampleOffice, SOME_TIME, type SampleOffice } from '../../testing/save-sample-office.ts'
import { createReport } from '../reports/create-report.ts'
import { recordTransition } from '../reports/record-transition.ts'
import { saveCells } from '../reports/save-cells.ts'
import { saveFindingCounts } from '../reports/save-finding-counts.ts'
import { saveSection } from '../reports/save-section.ts'
import { endRosterEntry } from '../rosters/end-roster-entry.ts'
import { boardLines } from './board-lines.ts'
import { changeRound } from './change-round.ts'
import { closeRound } from './close-round.ts'
import { findRoundFor } from './find-round-for.ts'
import { getRound } from './get-round.ts'
import { listChases } from './list-chases.ts'
import { listRoundsOfOrgans } from './list-rounds-of-organs.ts'
import { openRound } from './open-round.ts'
import { recordChases } from './record-chases.ts'

let database: OpenDatabase
let office: SampleOffice

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
})
afterAll(() => database.close())

describe('openRound', () => {
  it('refuses a second round of one roster for one year', async () => {
    const round = {
      rosterId: office.rosterId,
      format: 'f2021',
      name: '重复',
      opensOn: '2026-01-01',
      dueDate: '2026-01-20',
    } as const
    await expect(openRound(database.db, { ...round, reportingYear: 2025 })).rejects.toMatchObject({
      code: 'ROUND_EXISTS',
      facts: { year: 2025 },
    })
  })
})

describe('boardLines', () => {
  it('has a line for every organ, begun or not', async () => {
    const [begun] = office.bureauIds
    const { personId, roundId } = office
    const at = '2026-01-06T00:00:00.000Z'
    const report = {
      organId: begun,
      reportingYear: 2025,
      kind: 'organ',
      format: 'f2021',
      preparedBy: personId,
      at,
    } as const
    const reportId = await createReport(database.db, report)
    const typed = { origin: { kind: 'typed' }, basedOn: 0 } as const
    const changes = [
      { id: 't3.granted.naturalPerson', raw: '1', value: 1, semantic: 'number', ...typed },
      { id: 't3.granted.otherOrg', raw: '', value: null, semantic: 'empty', ...typed },
    ] as const
    await saveCells(database.db, { reportId, changes, personId, at, commandId: null })
    const words = [{ kind: 'paragraph', text: '总体情况' } as const]
    await saveSection(database.db, {
      reportId,
      no: 1,
      title: '',
      narrative: words,
      basedOn: 0,
      personId,
      at,
      commandId: null,
    })
    const findingCounts = { errors: 1, warnings: 2, infos: 0, explained: 1 }
    await saveFindingCounts(database.db, { reportId, counts: findingCounts })
    const step = {
      reportId,
      fromState: 'draft',
      toState: 'signing',
      personId,
      reason: null,
      marks: [],
      contentHash: 'h',
    } as const
    await recordTransition(database.db, { ...step, transition: 'requestSignOff', at: SOME_TIME })
    await recordChases(database.db, {
      roundId,
      organIds: [office.bureauIds[1]],
      text: '请尽快报送',
      by: personId,
      at: SOME_TIME,
    })

    const lines = await boardLines(database.db, roundId)
    expect(lines.map((line) => line.organ.id)).toEqual(office.bureauIds)
    expect(lines[0]).toMatchObject({
      report: { id: reportId, state: 'draft', createdAt: at, findingCounts, filledCells: 1, filledSections: 1 },
      steps: [{ transition: 'requestSignOff', at: SOME_TIME }],
      chasedAt: [],
    })
    expect(lines[1]).toMatchObject({ report: null, steps: [], chasedAt: [SOME_TIME] })
    expect(await listChases(database.db, { organId: office.bureauIds[1] })).toMatchObject([
      { text: '请尽快报送', person: '李晓' },
    ])
  })

  it('shows who was on the roster when the round was due', async () => {
    const [, leaver] = office.bureauIds
    await endRosterEntry(database.db, { rosterId: office.rosterId, organId: leaver, validTo: '2026-01-25' })
    expect(await boardLines(database.db, office.roundId)).toHaveLength(2)
    await changeRound(database.db, {
      id: office.roundId,
      name: '2025年度',
      opensOn: '2026-01-05',
      dueDate: '2026-01-26',
    })
    expect(await boardLines(database.db, office.roundId)).toHaveLength(1)
    await changeRound(database.db, {
      id: office.roundId,
      name: '2025年度',
      opensOn: '2026-01-05',
      dueDate: '2026-01-25',
    })
  })
})

describe('findRoundFor', () => {
  it('finds the round an organ reports in', async () => {
    const [organId] = office.bureauIds
    expect(await findRoundFor(database.db, { organId, reportingYear: 2025 })).toMatchObject({ id: office.roundId })
    expect(await findRoundFor(database.db, { organId, reportingYear: 2024 })).toBeUndefined()
    expect(await findRoundFor(database.db, { organId: office.governmentId, reportingYear: 2025 })).toBeUndefined()
  })
})

describe('listRoundsOfOrgans', () => {
  it('says which organ reports in which round', async () => {
    const found = await listRoundsOfOrgans(database.db, office.bureauIds)
    expect(found.map(({ organ, roundId, reportKind }) => [organ.id, roundId, reportKind])).toEqual(
      office.bureauIds.map((id) => [id, office.roundId, 'organ']),
    )
    expect(await listRoundsOfOrgans(database.db, [])).toEqual([])
  })
})

describe('closeRound', () => {
  it('closes and opens again', async () => {
    await closeRound(database.db, { id: office.roundId, closedAt: SOME_TIME })
    expect((await getRound(database.db, office.roundId)).closedAt).toBe(SOME_TIME)
    await closeRound(database.db, { id: office.roundId, closedAt: null })
    expect((await getRound(database.db, office.roundId)).closedAt).toBeNull()
  })
})
