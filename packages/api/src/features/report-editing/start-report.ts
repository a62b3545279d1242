import {
  AppError,
  cellWithinLimit,
  formatForYear,
  getFormat,
  ownTitle,
  type Format,
  type ReportKind,
  type TitleHead,
} from '@gongkai/core'
import type { OrganRecord, StartReportInput, StartReportOutput } from '@gongkai/core/exchange'
import { createReport, findRoundFor, getOrgan, saveSection, type CellToSave, type Queryable } from '@gongkai/db'
import type { z } from 'zod'
import { onBehalf } from '../../access/on-behalf.ts'
import { runCommand } from '../../commands/run-command.ts'
import type { SignedInContext } from '../../context.ts'
import { recordEvent } from '../../events/record-event.ts'
import { findLastYear } from './find-last-year.ts'
import { saveWithTotals } from './save-with-totals.ts'

/**
 * Begins an organ's report for a year: empty, with the official headings, and 上年结转 taken over from last year's 结转下年度.
 * Throws FORMAT_UNKNOWN for a year without a form, ROUND_NOT_OPEN unless the organ reports in an open round of that year,
 * REPORT_EXISTS.
 */
export async function startReport(
  ctx: SignedInContext,
  input: z.output<typeof StartReportInput>,
): Promise<z.input<typeof StartReportOutput>> {
  const format = formatForYear(input.reportingYear)
  return runCommand(ctx, 'reportEditing.start', input, async (tx) => {
    const { reportingYear, commandId } = input
    const organ = await getOrgan(tx, input.organId)
    await demandOpenRound(tx, ctx.today(), organ, reportingYear)
    const kind = kindOfReport(organ)
    const at = ctx.now().toISOString()
    const personId = ctx.person.id
    const head = { organId: organ.id, reportingYear, kind, format: format.id } as const
    const reportId = await createReport(tx, { ...head, preparedBy: personId, at })
    const author = { reportId, personId, at, commandId }
    await writeHeadings(tx, author, { organName: organ.fullName, reportingYear, format: format.id })
    const changes = await carriedCells(tx, organ, { reportingYear, kind }, format)
    if (changes.length > 0) await saveWithTotals(tx, format.id, { ...author, changes })
    const started = { organId: organ.id, reportingYear, format: format.id, carried: changes.length }
    const data = { ...started, ...onBehalf(ctx.person, organ.id) }
    await recordEvent(tx, ctx, { kind: 'report.started', subjectKind: 'report', subjectId: reportId, data })
    return { reportId }
  })
}

/** The report an organ makes: a government consolidates, every other organ reports for itself. */
export const kindOfReport = ({ kind }: Pick<OrganRecord, 'kind'>): ReportKind =>
  kind === 'government' ? 'government' : 'organ'

async function demandOpenRound(tx: Queryable, today: string, organ: OrganRecord, reportingYear: number): Promise<void> {
  const round = await findRoundFor(tx, { organId: organ.id, reportingYear })
  if (round === undefined || round.closedAt !== null || round.opensOn > today)
    throw new AppError('ROUND_NOT_OPEN', { organ: organ.fullName, year: reportingYear })
}

/** Section 0 is the title with the words before section 一. */
async function writeHeadings(
  tx: Queryable,
  author: { reportId: string; personId: string; at: string; commandId: string },
  head: TitleHead,
): Promise<void> {
  for (const no of [0, ...getFormat(head.format).sections.map((section) => section.no)])
    await saveSection(tx, { ...author, no, title: ownTitle(head, no), narrative: [], basedOn: 0 })
}

/** Cells that repeat last year's report, as far as it has a number there. */
async function carriedCells(
  tx: Queryable,
  organ: OrganRecord,
  year: { reportingYear: number; kind: ReportKind },
  format: Format,
): Promise<CellToSave[]> {
  const lastYear = await findLastYear(tx, organ, year)
  const reportId = lastYear?.reportIds[0]
  if (!lastYear || reportId === undefined) return []
  return format.cells.flatMap(({ id, type, computed, carriedFrom }): CellToSave[] => {
    const before = carriedFrom === undefined ? undefined : lastYear.previous.cells[carriedFrom]
    if (carriedFrom === undefined || computed || before === undefined || before.value === null) return []
    return [
      {
        id,
        ...cellWithinLimit(type, before.value),
        origin: { kind: 'carried', reportId, cellId: carriedFrom },
        basedOn: 0,
      },
    ]
  })
}
