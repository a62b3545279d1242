import { getFormat, type ReportContent } from '@gongkai/core'
import type { PublicVersion, ReportPageInput, ReportPageOutput } from '@gongkai/core/exchange'
import { findEffectiveVersion, type PublishedReport, type PublishedVersion, type Queryable } from '@gongkai/db'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import { cellName } from '../report-editing/cell-changes.ts'
import { findPublishedVersion } from './find-published-version.ts'
import { publicAddress } from './public-address.ts'

type Output = z.input<typeof ReportPageOutput>

/** A published report: its content, what was found and explained, its versions with what changed, and last year's numbers. Throws NOT_FOUND. */
export async function getReportPage(ctx: Context, input: z.output<typeof ReportPageInput>): Promise<Output> {
  const { report, version, versions } = await findPublishedVersion(ctx.db, input)
  const inForce = version.id === report.versionId
  return {
    organ: report.organ,
    place: { code: report.organ.divisionCode.slice(0, 6), name: report.placeName },
    address: publicAddress(report, inForce ? undefined : version.no),
    versionNo: version.no,
    inForce,
    publishedAt: version.publishedAt,
    content: version.content,
    findings: version.findings,
    explanations: version.explanations,
    versions: versions.map((one, index) => toPublicVersion(report, one, versions[index - 1])),
    contentHash: version.contentHash,
    previous: await findPreviousValues(ctx.db, report),
  }
}

function toPublicVersion(
  report: PublishedReport,
  version: PublishedVersion,
  before: PublishedVersion | undefined,
): z.input<typeof PublicVersion> {
  const { no, publishedAt, note, contentHash } = version
  const address = publicAddress(report, no)
  const changes = before === undefined ? [] : listChanges(before.content, version.content)
  return { no, publishedAt, inForce: version.id === report.versionId, note, contentHash, address, changes }
}

/** Cells whose text differs, in the order of the form: a correction says what it corrected. */
function listChanges(before: ReportContent, after: ReportContent): z.input<typeof PublicVersion>['changes'] {
  const format = getFormat(after.format)
  return format.cells
    .map(({ id }) => ({
      cellId: id,
      label: cellName(format, id),
      before: before.cells[id]?.raw ?? '',
      after: after.cells[id]?.raw ?? '',
    }))
    .filter((change) => change.before !== change.after)
}

async function findPreviousValues(db: Queryable, report: PublishedReport): Promise<Output['previous']> {
  const { organ, kind } = report
  const version = await findEffectiveVersion(db, { organId: organ.id, reportingYear: report.reportingYear - 1, kind })
  if (version === undefined) return null
  const values = Object.entries(version.content.cells).map(([id, cell]) => [id, cell.value] as const)
  return { reportingYear: version.reportingYear, format: version.format, values: Object.fromEntries(values) }
}
