import { randomUUID } from 'node:crypto'
import { contentHash } from './content-hash.ts'
import { getVersion, grantRole, verifyEventChain, getReport } from '@gongkai/db'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  bringTo,
  createTestHouse,
  draftReport,
  fillReport,
  move,
  refusal,
  validReport,
  type TestHouse,
} from '../../testing/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

const GRANTED = 't3.granted.naturalPerson'
const open = async (reportId: string) => (await house.as('reporter')).reportEditing.open({ reportId })

/** Every test has the one report of the bureau to itself. */
afterEach(async () => {
  await house.close()
  house = await createTestHouse()
})

async function type(reportId: string, id: string, raw: string) {
  const caller = await house.as('reporter')
  const basedOn = (await open(reportId)).cells.find((cell) => cell.id === id)?.revision ?? 0
  await caller.reportEditing.saveCells({ commandId: randomUUID(), reportId, changes: [{ id, raw, basedOn }] })
}

describe('moveReport', () => {
  it('brings a clean report to the public, frozen under its fingerprint, in an unbroken chain of events', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'publish')
    const { db } = house.database
    const report = await getReport(db, reportId)
    const version = await getVersion(db, report.publishedVersionId ?? '')
    expect(version.no).toBe(1)
    expect(version.contentHash).toBe(contentHash(version.content))
    expect(await verifyEventChain(db)).toMatchObject({ whole: true })
    const page = await house
      .asReader()
      .publicReports.report({ slug: 'anlan-forestry', reportingYear: 2025, versionNo: null })
    expect(page).toMatchObject({ versionNo: 1, inForce: true, contentHash: version.contentHash })
  })

  it('refuses a total larger than a cell can hold, before anything is frozen', async () => {
    const reportId = await draftReport(house)
    for (const column of ['naturalPerson', 'commercialEnterprise', 'researchInstitution'])
      for (const row of ['newReceived', 'granted']) await type(reportId, `t3.${row}.${column}`, '999999999')
    const total = (await open(reportId)).cells.find((cell) => cell.id === 't3.granted.total')
    expect(total).toMatchObject({ raw: '2999999997', value: null, semantic: 'text' })
    await type(reportId, GRANTED, '999999998')
    const smaller = (await open(reportId)).cells.find((cell) => cell.id === 't3.granted.total')
    expect(smaller).toMatchObject({ raw: '2999999996', value: null })
    expect(await refusal(move(house, 'reporter', reportId, 'requestSignOff'))).toMatchObject({ code: 'FINDINGS_BLOCK' })
  })

  it('lets nobody change a frozen version, not even in the database', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'approve')
    const { pool } = house.database
    await expect(pool.query('update report_versions set note = $1', ['x'])).rejects.toThrow('append-only')
    await expect(pool.query('delete from report_versions')).rejects.toThrow('append-only')
  })

  it('stops at an error finding', async () => {
    const reportId = await draftReport(house)
    await type(reportId, GRANTED, '3')
    const refused = await refusal(move(house, 'reporter', reportId, 'requestSignOff'))
    expect(refused.code).toBe('FINDINGS_BLOCK')
    expect(refused.facts['count']).toBeGreaterThan(0)
    expect((await open(reportId)).state).toBe('draft')
  })

  it('asks for the signature of the organ before handing in', async () => {
    const reportId = await draftReport(house)
    expect((await refusal(move(house, 'organApprover', reportId, 'submit'))).code).toBe('SIGN_OFF_REQUIRED')
  })

  it('takes only steps the state allows', async () => {
    const reportId = await draftReport(house)
    const refused = await refusal(move(house, 'publisher', reportId, 'publish'))
    expect(refused.code).toBe('TRANSITION_NOT_ALLOWED')
    expect(refused.facts).toEqual({ state: '填报中', action: '公布' })
  })

  it('sends back only with a reason or a mark, and keeps both beside the cells', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'submit')
    expect((await refusal(move(house, 'reviewer', reportId, 'sendBack'))).code).toBe('REASON_REQUIRED')
    const caller = await house.as('reviewer')
    const marks = [{ cellId: GRANTED, text: '请核对' }]
    const stray = caller.approval.move({
      commandId: randomUUID(),
      reportId,
      transition: 'sendBack',
      marks: [{ cellId: 't3.nothing.here', text: '请核对' }],
    })
    expect((await refusal(stray)).code).toBe('CELL_UNKNOWN')
    await caller.approval.move({
      commandId: randomUUID(),
      reportId,
      transition: 'sendBack',
      reason: '与台账不符',
      marks,
    })
    const view = await open(reportId)
    expect(view.state).toBe('returned')
    expect(view.transitions.at(-1)).toMatchObject({ reason: '与台账不符', marks, person: '陈审' })
    await type(reportId, GRANTED, '2')
    await type(reportId, 't3.newReceived.naturalPerson', '2')
    const changed = (await open(reportId)).changedSince
    expect(changed).toContainEqual({ cellId: GRANTED, before: '0', after: '2' })
    await bringTo(house, reportId, 'submit')
    expect((await open(reportId)).changedSince).toContainEqual({ cellId: GRANTED, before: '0', after: '2' })
  })

  it('never lets one person prepare, sign, approve and publish, whatever their roles', async () => {
    const { db } = house.database
    const reportId = await draftReport(house)
    const give = (
      person: 'reporter' | 'organApprover' | 'reviewer',
      role: 'organApprover' | 'reviewer' | 'publisher',
    ) =>
      grantRole(db, {
        personId: house.people[person],
        role,
        scope: { kind: 'organ', organId: house.organs.forestry },
        grantedBy: null,
        at: '2026-01-02T00:00:00.000Z',
      })
    await give('reporter', 'organApprover')
    await give('organApprover', 'reviewer')
    await give('reviewer', 'publisher')
    await bringTo(house, reportId, 'requestSignOff')
    expect(await refusal(move(house, 'reporter', reportId, 'submit'))).toMatchObject({
      code: 'SAME_PERSON',
      facts: { earlier: '填报' },
    })
    expect((await open(reportId)).refused).toMatchObject([{ transition: 'submit' }])
    await move(house, 'organApprover', reportId, 'submit')
    expect((await refusal(move(house, 'organApprover', reportId, 'approve'))).code).toBe('SAME_PERSON')
    await move(house, 'reviewer', reportId, 'approve')
    expect((await refusal(move(house, 'reviewer', reportId, 'publish'))).code).toBe('SAME_PERSON')
    await move(house, 'publisher', reportId, 'publish')
  })

  it('gives the administrator no way around', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'submit')
    for (const step of ['approve', 'sendBack'] as const)
      expect((await refusal(move(house, 'administrator', reportId, step, '越权'))).code).toBe('NOT_ALLOWED')
  })

  it('corrects a published report in a new draft beside it, until the correction is published', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'publish')
    await move(house, 'reporter', reportId, 'correct', '予以公开漏计 1 件')
    const reader = house.asReader()
    const ask = (versionNo: number | null) =>
      reader.publicReports.report({ slug: 'anlan-forestry', reportingYear: 2025, versionNo })
    await fillReport(
      await house.as('reporter'),
      reportId,
      validReport({ cells: { [GRANTED]: '1', 't3.newReceived.naturalPerson': '1' } }),
    )
    expect((await ask(null)).content.cells[GRANTED]?.value).toBe(0)
    await bringTo(house, reportId, 'publish')
    const page = await ask(null)
    expect(page.versionNo).toBe(2)
    expect(page.content.cells[GRANTED]?.value).toBe(1)
    expect(page.versions.map((version) => [version.no, version.inForce, version.note])).toEqual([
      [1, false, ''],
      [2, true, '予以公开漏计 1 件'],
    ])
    expect(page.versions[1]?.changes).toContainEqual({
      cellId: GRANTED,
      label: expect.stringContaining('予以公开'),
      before: '0',
      after: '1',
    })
    expect((await ask(1)).inForce).toBe(false)
  })

  it('takes an approval back when the report is sent back after it', async () => {
    const reportId = await draftReport(house)
    await bringTo(house, reportId, 'approve')
    await move(house, 'reviewer', reportId, 'sendBack', '发现新问题')
    const consolidated = await (await house.as('aggregator')).aggregation.consolidate({ roundId: house.roundId })
    expect(consolidated.included).toEqual([])
  })

  it('answers a step sent again with its first answer', async () => {
    const reportId = await draftReport(house)
    const caller = await house.as('reporter')
    const input = { commandId: randomUUID(), reportId, transition: 'requestSignOff' as const }
    const first = await caller.approval.move(input)
    expect(await caller.approval.move(input)).toEqual(first)
    expect((await open(reportId)).transitions).toHaveLength(1)
  })
})
