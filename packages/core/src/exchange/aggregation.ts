import { z } from 'zod'
import { CellValue } from '../report/cell-value.ts'
import { REPORT_STATES } from '../workflow/report-state.ts'
import { CellId, FormatIdSchema, Id, IsoTime, OrganRef, ReportingYear } from './shared.ts'

export const ConsolidateInput = z.object({ roundId: Id })
/** Sums of a round's approved reports, cell by cell, with who is in, who is missing and a fingerprint of the versions summed. */
export const ConsolidateOutput = z.object({
  roundName: z.string(),
  governmentName: z.string(),
  reportingYear: ReportingYear,
  format: FormatIdSchema,
  asOf: IsoTime,
  included: z.array(
    z.object({ organ: OrganRef, reportId: Id, versionId: Id, versionNo: z.int(), contentHash: z.string() }),
  ),
  missing: z.array(z.object({ organ: OrganRef, reportId: Id.nullable(), state: z.enum(REPORT_STATES).nullable() })),
  /** Sum and number of reports with a number, by cell id. A cell no report gave a number for has sum null. */
  cells: z.record(z.string(), z.object({ sum: z.int().nullable(), reports: z.int() })),
  manifestHash: z.string(),
})
export const SummedReportInput = z.object({ roundId: Id, reportId: Id })
/** The cells of one report as they entered the sums of a round: those of the version that counts, whatever its draft says by now. */
export const SummedReportOutput = z.object({
  versionNo: z.int(),
  /** When the version was frozen; what was written into the draft later is not in it. */
  frozenAt: IsoTime,
  cells: z.record(z.string(), CellValue),
})
export const CellChildrenInput = z.object({ roundId: Id, cellId: CellId })
/** What each organ contributed to one consolidated cell, largest first. */
export const CellChildrenOutput = z.object({
  sum: z.int().nullable(),
  children: z.array(
    z.object({ organ: OrganRef, reportId: Id, versionNo: z.int(), value: z.int().nullable(), semantic: z.string() }),
  ),
})
