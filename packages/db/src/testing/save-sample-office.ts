import {
  EMPTY_CELL,
  getFormat,
  officialTitle,
  toCellValue,
  type CellValue,
  type FormatId,
  type ReportContent,
} from '@gongkai/core'
import { randomUUID } from 'node:crypto'
import { createPerson } from '../queries/accounts/create-person.ts'
import { saveDivision } from '../queries/organs/save-division.ts'
import { saveOrgan, type OrganToSave } from '../queries/organs/save-organ.ts'
import type { Queryable } from '../queries/queryable.ts'
import { createReport } from '../queries/reports/create-report.ts'
import { setReportState } from '../queries/reports/set-report-state.ts'
import { addRosterEntry } from '../queries/rosters/add-roster-entry.ts'
import { saveRoster } from '../queries/rosters/save-roster.ts'
import { openRound } from '../queries/rounds/open-round.ts'
import { createVersion } from '../queries/versions/create-version.ts'

/** Any moment will do; tests that care give their own. */
export const SOME_TIME = '2026-01-12T01:30:00.000Z'

/** A county with two bureaus on its roster, one round and one person. */
export interface SampleOffice {
  readonly personId: string
  readonly governmentId: string
  readonly bureauIds: readonly [string, string]
  readonly rosterId: string
  readonly roundId: string
}

let serial = 0

/** An organ with nothing special about it. */
export function sampleOrgan(organ: Partial<OrganToSave> = {}): OrganToSave {
  serial += 1
  return {
    ...{
      id: randomUUID(),
      slug: `organ-${serial}`,
      fullName: `云川县第${serial}局`,
      shortName: `${serial}局`,
      aliases: [],
    },
    ...{ kind: 'department', divisionCode: '990102', creditCode: null, parentId: null },
    ...{ mayMakeRegulations: false, enforces: true, validFrom: '2019-01-01', validTo: null, successorOf: [] },
    ...organ,
  }
}

/** Writes a small office into an empty database: an invented county that reports for 2025. */
export async function saveSampleOffice(tx: Queryable): Promise<SampleOffice> {
  await saveDivision(tx, { code: '990000', name: '云江省', parentCode: null })
  await saveDivision(tx, { code: '990100', name: '云江市', parentCode: '990000' })
  await saveDivision(tx, { code: '990102', name: '云川县', parentCode: '990100' })
  const government = sampleOrgan({ kind: 'government', fullName: '云川县人民政府', shortName: '云川县' })
  const bureaus = [sampleOrgan({ parentId: government.id }), sampleOrgan({ parentId: government.id })] as const
  for (const organ of [government, ...bureaus]) await saveOrgan(tx, organ)
  const person = await createPerson(tx, { account: `person${serial}`, displayName: '李晓', passwordHash: 'x' })
  const rosterId = randomUUID()
  await saveRoster(tx, { id: rosterId, name: '云川县', governmentId: government.id })
  for (const [position, { id }] of bureaus.entries()) {
    await addRosterEntry(tx, { rosterId, organId: id, validFrom: '2019-01-01', position })
  }
  const dates = { opensOn: '2026-01-05', dueDate: '2026-01-25' }
  const roundId = await openRound(tx, { rosterId, reportingYear: 2025, format: 'f2021', name: '2025年度', ...dates })
  return {
    personId: person.id,
    governmentId: government.id,
    bureauIds: [bureaus[0].id, bureaus[1].id],
    rosterId,
    roundId,
  }
}

/** A report's content in which the named cells hold these texts and every other cell is blank. */
export function sampleContent(cells: Readonly<Record<string, string>>, formatId: FormatId = 'f2021'): ReportContent {
  const format = getFormat(formatId)
  const values = format.cells.map((cell): [string, CellValue] => {
    const raw = cells[cell.id]
    return [cell.id, raw === undefined ? EMPTY_CELL : toCellValue(cell.type, raw)]
  })
  const reportingYear = formatId === 'f2021' ? 2025 : 2020
  return {
    ...{
      format: formatId,
      reportingYear,
      kind: 'organ',
      organName: '云川县某局',
      title: officialTitle('云川县某局', reportingYear),
    },
    ...{ preface: [], sections: [], cells: Object.fromEntries(values) },
  }
}

/** Begins a report of an organ and freezes a content for it as approved. */
export async function saveApproved(
  tx: Queryable,
  input: { organId: string; personId: string; content: ReportContent; at?: string },
): Promise<{ reportId: string; versionId: string }> {
  const { organId, personId, content, at = SOME_TIME } = input
  const { reportingYear, kind, format } = content
  const reportId = await createReport(tx, { organId, reportingYear, kind, format, preparedBy: personId, at })
  const frozen = { findings: [], explanations: [], contentHash: randomUUID(), note: '', createdBy: personId, at }
  const version = await createVersion(tx, { reportId, content, ...frozen })
  await setReportState(tx, { reportId, state: 'approved', approvedVersionId: version.id, at })
  return { reportId, versionId: version.id }
}
