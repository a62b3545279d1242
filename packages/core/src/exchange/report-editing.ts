import { z } from 'zod'
import { PERMISSIONS } from '../access/permission.ts'
import { ORGAN_KINDS } from '../organ/organ.ts'
import { CellValue } from '../report/cell-value.ts'
import { Narrative, NarrativeBlock } from '../report/narrative.ts'
import { OFFICE_FILE_KINDS } from '../report/report-file.ts'
import { REPORT_KINDS } from '../report/reporting-year.ts'
import { REPORT_STATES } from '../workflow/report-state.ts'
import { TRANSITIONS } from '../workflow/transitions.ts'
import { KEPT_REASONS } from './imports.ts'
import {
  CellId,
  CellOrigin,
  CommandId,
  FormatIdSchema,
  Id,
  IsoDate,
  IsoTime,
  OrganRef,
  RawText,
  ReportingYear,
  StoredCell,
  isNamedOnce,
} from './shared.ts'

/** Text part of a report: 0 is title and preface, 1–6 the sections. Table sections (2 3 4) may carry words as well. */
export const SectionNo = z.int().min(0).max(6)
/** A section as stored, with its revision. */
export const StoredSection = z.object({
  no: SectionNo,
  title: z.string(),
  narrative: Narrative,
  revision: z.int(),
  changedBy: z.string(),
  changedAt: IsoTime,
})
export type StoredSection = z.infer<typeof StoredSection>

/** A written explanation with its author. */
export const StoredExplanation = z.object({
  findingKey: z.string(),
  code: z.string(),
  text: z.string(),
  author: z.string(),
  at: IsoTime,
})
export type StoredExplanation = z.infer<typeof StoredExplanation>

/** A place somebody marked when sending a report back, with the reason for that place. */
export const Mark = z.object({
  cellId: CellId.optional(),
  section: SectionNo.optional(),
  text: z.string().trim().min(1).max(1000),
})
export type Mark = z.infer<typeof Mark>

/** One step a report took: who, when, why and on which places. */
export const TransitionRecord = z.object({
  id: Id,
  transition: z.enum(TRANSITIONS),
  from: z.enum(REPORT_STATES),
  to: z.enum(REPORT_STATES),
  person: z.string(),
  personId: Id,
  at: IsoTime,
  reason: z.string().nullable(),
  marks: z.array(Mark),
})
export type TransitionRecord = z.infer<typeof TransitionRecord>

/** Facts about the organ the rules need; same shape as core's OrganFacts. */
export const OrganFactsShape = z.object({
  fullName: z.string(),
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  kind: z.enum(ORGAN_KINDS),
  mayMakeRegulations: z.boolean(),
  enforces: z.boolean().nullable(),
  aliases: z.array(z.string()),
})

/** Last year's final report as the editor shows it beside the cells and the rules read it. */
export const PreviousShape = z.object({
  format: FormatIdSchema,
  reportingYear: ReportingYear,
  cells: z.record(z.string(), CellValue),
  text: z.string(),
})

/** Everything the rules read beside the report itself, so that the browser evaluates exactly what the server does. */
export const RuleSurroundings = z.object({
  organ: OrganFactsShape.nullable(),
  previous: PreviousShape.nullable(),
  others: z.array(z.object({ name: z.string(), reportingYear: z.int(), text: z.string() })),
  directory: z.array(z.string()),
  filing: z
    .object({
      today: IsoDate,
      dueDate: IsoDate,
      submitted: z.boolean(),
      handedOn: IsoDate.nullable(),
      signedOff: z.boolean(),
      publication: z.object({ url: z.string().nullable(), date: z.string().nullable() }).nullable(),
    })
    .nullable(),
  peerMedianFees: z.int().nullable(),
})
export type RuleSurroundings = z.infer<typeof RuleSurroundings>

/** A report as the editor and the reviewer open it. */
export const ReportView = z.object({
  id: Id,
  organ: OrganRef,
  reportingYear: ReportingYear,
  kind: z.enum(REPORT_KINDS),
  format: FormatIdSchema,
  state: z.enum(REPORT_STATES),
  cells: z.array(StoredCell),
  sections: z.array(StoredSection),
  explanations: z.array(StoredExplanation),
  transitions: z.array(TransitionRecord),
  /** Cells and sections changed since the report was last sent back or submitted, with what stood there then. */
  changedSince: z.array(z.object({ cellId: CellId, before: z.string(), after: z.string() })),
  /** Files brought in and kept with the report, oldest first. What the office took from its own is the organ's to check. */
  sourceFiles: z.array(
    z.object({
      importId: Id,
      fileName: z.string(),
      /** In bytes. */
      size: z.int(),
      person: z.string(),
      at: IsoTime,
      acceptedAt: IsoTime.nullable(),
      byOffice: z.boolean(),
      /** Set when nothing was recognised in it. */
      keptBecause: z.enum(KEPT_REASONS).nullable(),
    }),
  ),
  surroundings: RuleSurroundings,
  round: z.object({ id: Id, name: z.string(), dueDate: IsoDate, legalDate: IsoDate }).nullable(),
  people: z.object({ holder: z.string(), next: z.array(z.object({ step: z.string(), who: z.string() })) }),
  /** What the signed-in person may do here now. */
  permissions: z.array(z.enum(PERMISSIONS)),
  available: z.array(z.enum(TRANSITIONS)),
  /** Steps the state allows but this person may not take, with the reason in words (e.g. has already approved). */
  refused: z.array(z.object({ transition: z.enum(TRANSITIONS), reason: z.string() })),
  publishedAddress: z.string().nullable(),
})
export type ReportView = z.infer<typeof ReportView>

export const OpenReportInput = z.object({ reportId: Id })
/** A report as it stands at the desk, as a file. */
export const DraftFileInput = z.object({ reportId: Id, kind: z.enum(OFFICE_FILE_KINDS) })
export const StartReportInput = z.object({ commandId: CommandId, organId: Id, reportingYear: ReportingYear })
export const StartReportOutput = z.object({ reportId: Id })

/** One typed cell and the revision it replaces. */
export const CellChange = z.object({ id: CellId, raw: RawText, basedOn: z.int().min(0) })
export const SaveCellsInput = z.object({
  commandId: CommandId,
  reportId: Id,
  changes: z
    .array(CellChange)
    .min(1)
    .max(250)
    .refine((changes) => isNamedOnce(changes.map(({ id }) => id))),
})
/** `saved` cells carry their new revision; `conflicts` show what somebody else saved meanwhile: nothing was overwritten. */
export const SaveCellsOutput = z.object({
  saved: z.array(StoredCell),
  conflicts: z.array(StoredCell),
  savedAt: IsoTime,
})

/** Declares every still empty cell of the report, or of one table, to be zero. */
export const FillZerosInput = z.object({
  commandId: CommandId,
  reportId: Id,
  table: z.enum(['t2', 't3', 't4']).nullable(),
})

export const SaveSectionInput = z.object({
  commandId: CommandId,
  reportId: Id,
  no: SectionNo,
  title: z.string().trim().max(300),
  narrative: z.array(NarrativeBlock).max(500),
  basedOn: z.int().min(0),
})
/** Either the saved section, or in `conflict` what somebody else saved meanwhile. */
export const SaveSectionOutput = z.object({
  saved: StoredSection.nullable(),
  conflict: StoredSection.nullable(),
  savedAt: IsoTime,
})

export const ExplainInput = z.object({
  commandId: CommandId,
  reportId: Id,
  findingKey: z.string().max(100),
  code: z.string().max(10),
  text: z.string().trim().min(2).max(2000),
})
export const ExplainOutput = z.object({ explanation: StoredExplanation })

export const CellHistoryInput = z.object({ reportId: Id, cellId: CellId })
export const CellHistoryOutput = z.object({
  revisions: z.array(
    z.object({
      revision: z.int(),
      raw: z.string(),
      semantic: z.string(),
      origin: CellOrigin,
      person: z.string(),
      at: IsoTime,
    }),
  ),
})
