import { randomUUID } from 'node:crypto'
import { getFormat, type ReportContent } from '@gongkai/core'
import { buildReport } from '@gongkai/core/testing'
import type { AdminCaller } from '../admin-router.ts'
import type { TestHouse } from './create-test-house.ts'
import type { TestPersonName } from './test-people.ts'

/** The year the open round collects. */
export const REPORTING_YEAR = 2025

/** A report nothing is wrong with, of the county's forestry bureau unless said otherwise. */
export function validReport(changes: Parameters<typeof buildReport>[0] = {}): ReportContent {
  return buildReport({ reportingYear: REPORTING_YEAR, organName: '安澜县林业局', ...changes })
}

/** Words of the water bureau: as complete as the forestry bureau's and not the same, or XY-10 would find them. */
const WATER_SECTIONS = {
  1:
    `${REPORTING_YEAR}年，水利局把供水、防汛和河道治理作为公开重点。\n（一）主动公开\n水质检测月月上墙上网，水价调整的听证材料全部可查。\n` +
    '（二）依申请公开\n窗口和信箱每日查看，收到申请当天分办到人。\n（三）政府信息管理\n文件起草时就定下是否公开，年底清理一遍目录。\n' +
    '（四）政府信息公开平台建设\n乡镇水管站都设了公告栏，网站栏目由专人维护。\n（五）监督保障\n列入年度考核，开展社会评议，办了两期培训，没有责任追究。',
  5: '存在的问题：小型水库的信息还不全，群众不容易找到。改进措施：明年逐库建立信息卡，在村里张贴二维码。',
} as const

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
  /** What is particular about the bureau's report. */
  readonly report: NonNullable<Parameters<typeof buildReport>[0]>
  readonly reporter: TestPersonName
  readonly approver: TestPersonName
}

/** The bureau most tests are about. */
export const FORESTRY: Staff = {
  organ: 'forestry',
  report: {},
  reporter: 'reporter',
  approver: 'organApprover',
}
/** A second bureau of the same roster. */
export const WATER: Staff = {
  organ: 'water',
  report: { organName: '安澜县水利局', sections: WATER_SECTIONS },
  reporter: 'waterReporter',
  approver: 'waterApprover',
}

/** Begins and fills a report and returns its id. */
export async function draftReport(house: TestHouse, content?: ReportContent, staff: Staff = FORESTRY): Promise<string> {
  const caller = await house.as(staff.reporter)
  const { reportId } = await caller.reportEditing.start({
    commandId: randomUUID(),
    organId: house.organs[staff.organ],
    reportingYear: REPORTING_YEAR,
  })
  await fillReport(caller, reportId, content ?? validReport(staff.report))
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
