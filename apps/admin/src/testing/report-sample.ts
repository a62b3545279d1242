import { getFormat, ROLE_PERMISSIONS, toCellValue, withComputedTotals, cellsInOrder, type Role } from '@gongkai/core'
import { buildReport, type BuildReport } from '@gongkai/core/testing'
import type { ReportView, StoredCell } from '../report/report-view.ts'
import { idOf, organ } from './samples.ts'

const AT = '2026-01-14T02:41:00.000Z'

/** What a test says about the report it opens; everything else is an invented bureau's complete report. */
export interface OpenedReport {
  readonly report?: BuildReport
  readonly state?: ReportView['state']
  readonly roles?: readonly Role[]
  readonly available?: ReportView['available']
  readonly changes?: Partial<ReportView>
}

/** A cell as the api stores it. */
export function storedCell(id: string, raw: string, revision = 1, changedBy = '李敏'): StoredCell {
  const format = getFormat('f2021')
  const type = format.cells[format.indexOf.get(id)!]!.type
  return { id, ...toCellValue(type, raw), revision, origin: { kind: 'typed' }, changedBy, changedAt: AT }
}

/** A report as the editor opens it: 2025, 文化旅游局, last year's report known. */
export function openedReport({
  report = {},
  state = 'draft',
  roles = ['reporter'],
  available,
  changes = {},
}: OpenedReport = {}): ReportView {
  const content = buildReport({ reportingYear: 2025, organName: '云川县文化旅游局', ...report })
  const format = getFormat(content.format)
  const values = withComputedTotals(format, cellsInOrder(format, content.cells))
  const cells = format.cells.flatMap((cell, index) =>
    values[index]!.semantic === 'empty' ? [] : [{ ...storedCell(cell.id, ''), ...values[index]! }],
  )
  const previous = buildReport({
    reportingYear: 2024,
    organName: content.organName,
    cells: { 't3.carriedOut.naturalPerson': '2', 't3.carriedOut.total': '2' },
  })
  const permissions = [...new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]))]
  return {
    id: idOf(1),
    organ: organ(2, '县文化旅游局'),
    reportingYear: content.reportingYear,
    kind: 'organ',
    format: content.format,
    state,
    cells,
    sections: [
      { no: 0, title: content.title, narrative: content.preface, revision: 1, changedBy: '李敏', changedAt: AT },
      ...content.sections.map((section) => ({ ...section, revision: 1, changedBy: '李敏', changedAt: AT })),
    ],
    explanations: [],
    transitions: [],
    changedSince: [],
    sourceFiles: [],
    surroundings: {
      organ: {
        fullName: content.organName,
        level: 3,
        kind: 'department',
        mayMakeRegulations: false,
        enforces: null,
        aliases: [],
      },
      previous: { format: previous.format, reportingYear: 2024, cells: previous.cells, text: '' },
      others: [],
      directory: [],
      filing: {
        today: '2026-01-14',
        dueDate: '2026-01-20',
        submitted: false,
        handedOn: null,
        signedOff: false,
        publication: null,
      },
      peerMedianFees: null,
    },
    round: { id: idOf(3), name: '2025 年度填报', dueDate: '2026-01-20', legalDate: '2026-01-31' },
    people: {
      holder: '李敏（填报）',
      next: [
        { step: '本机关审签', who: '周立' },
        { step: '审核', who: '县政府办公室' },
      ],
    },
    permissions,
    available: available ?? (state === 'draft' || state === 'returned' ? ['requestSignOff'] : []),
    refused: [],
    publishedAddress: null,
    ...changes,
  }
}
