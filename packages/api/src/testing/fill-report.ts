import { randomUUID } from 'node:crypto'
import { getFormat, type ReportContent } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import type { AdminCaller } from '../admin-router.ts'
import type { TestHouse } from './create-test-house.ts'
import type { TestPersonName } from './test-people.ts'

/** The year the open round collects. */
export const YEAR = 2025

/** A report nothing is wrong with, of the county's forestry bureau unless said otherwise. */
export function validReport(changes: Parameters<typeof buildReport>[0] = {}): ReportContent {
  return buildReport({ reportingYear: YEAR, organName: '安澜县林业局', ...changes })
}

/** Types a whole report into a draft, as a person would: every cell but the totals, then the words. */
export async function fillReport(
  caller: AdminCaller,
  reportId: string,
  content: ReportContent = validReport(),
): Promise<void> {
  const { cells, sections } = await caller.reportEditing.open({ reportId })
  const cellRevision = new Map(cells.map((cell) => [cell.id, cell.revision]))
  const changes = getFormat(content.format)
    .cells.filter((cell) => !cell.computed)
    .map(({ id }) => ({ id, raw: content.cells[id]?.raw ?? '', basedOn: cellRevision.get(id) ?? 0 }))
  await caller.reportEditing.saveCells({ commandId: randomUUID(), reportId, changes })
  for (const { no, title, narrative } of [
    { no: 0, title: content.title, narrative: content.preface },
    ...content.sections,
  ]) {
    const basedOn = sections.find((section) => section.no === no)?.revision ?? 0
    await caller.reportEditing.saveSection({ commandId: randomUUID(), reportId, no, title, narrative, basedOn })
  }
}

/** Who does what for a bureau. */
export interface Staff {
  readonly organ: 'forestry' | 'water'
  readonly organName: string
  readonly reporter: TestPersonName
  readonly approver: TestPersonName
}

export const FORESTRY: Staff = {
  organ: 'forestry',
  organName: '安澜县林业局',
  reporter: 'reporter',
  approver: 'organApprover',
}
export const WATER: Staff = {
  organ: 'water',
  organName: '安澜县水利局',
  reporter: 'waterReporter',
  approver: 'waterApprover',
}

/** Begins and fills a report and returns its id. */
export async function draftReport(house: TestHouse, content?: ReportContent, staff: Staff = FORESTRY): Promise<string> {
  const caller = await house.as(staff.reporter)
  const { reportId } = await caller.reportEditing.start({
    commandId: randomUUID(),
    organId: house.organs[staff.organ],
    reportingYear: YEAR,
  })
  await fillReport(caller, reportId, content ?? validReport({ organName: staff.organName }))
  return reportId
}

/** The steps from draft to the public, with who takes each. */
const STEPS = ['requestSignOff', 'submit', 'approve', 'publish'] as const

/** Brings a filled draft as far as `last`, each step by another person. */
export async function bringTo(
  house: TestHouse,
  reportId: string,
  last: (typeof STEPS)[number],
  staff: Staff = FORESTRY,
): Promise<void> {
  const people = {
    requestSignOff: staff.reporter,
    submit: staff.approver,
    approve: 'reviewer',
    publish: 'publisher',
  } as const
  for (const transition of STEPS.slice(0, STEPS.indexOf(last) + 1))
    await move(house, people[transition], reportId, transition)
}

/** One step of the workflow by one person. */
export async function move(
  house: TestHouse,
  person: TestPersonName,
  reportId: string,
  transition: Parameters<AdminCaller['approval']['move']>[0]['transition'],
  reason = '',
) {
  const caller = await house.as(person)
  return caller.approval.move({ commandId: randomUUID(), reportId, transition, reason })
}
