import { z } from 'zod'
import type { ErrorCode } from '../errors/error-codes.ts'
import { EQUATION_CODES } from '../definition/rule-code.ts'
import { SEMANTICS } from '../report/cell-value.ts'
import { CONFIDENCES } from '../report/confidence.ts'
import { Narrative } from '../report/narrative.ts'
import { DOCUMENT_KINDS, SourceBox } from '../report/source-document.ts'
import { CellId, CommandId, FormatIdSchema, Id, IsoTime, isNamedOnce, RawText } from './shared.ts'

/** Place in the source document: `block` is the id of a displayed block, `cell` the position of a cell in it. */
export const SourcePlace = z.object({
  block: z.int(),
  cell: z.int().nullable(),
  locator: z.string(),
  excerpt: z.string(),
})
export type SourcePlace = z.infer<typeof SourcePlace>

/**
 * The source as it is shown beside the grid: paragraphs and table rows, in order, with ids that places point to. `locator`
 * says where a block stands in the file (`line 31`, `sheet 表三, row 5`); rows of one table share its number.
 */
export const SourceBlock = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    id: z.int(),
    text: z.string(),
    locator: z.string().optional(),
    box: SourceBox.optional(),
  }),
  z.object({
    kind: z.literal('row'),
    id: z.int(),
    locator: z.string().optional(),
    table: z.int().nullable().optional(),
    cells: z.array(
      z.object({
        text: z.string(),
        colSpan: z.int(),
        rowSpan: z.int(),
        /** Address in a spreadsheet: `B5`. */
        address: z.string().optional(),
        box: SourceBox.optional(),
      }),
    ),
  }),
])
export type SourceBlock = z.infer<typeof SourceBlock>

/** Why a file in which nothing was recognised is kept all the same: to type beside it, or to have it with the report. */
export const KEPT_REASONS = [
  'FILE_PICTURES_ONLY',
  'FILE_YEAR_UNSUPPORTED',
  'FILE_NO_REPORT',
  'FILE_KIND_UNSUPPORTED',
] as const satisfies readonly ErrorCode[]
export type KeptReason = (typeof KEPT_REASONS)[number]

/** What of a report's identity a file may say otherwise. */
export const MISMATCHES = ['organ', 'year', 'format'] as const
export type Mismatch = (typeof MISMATCHES)[number]

/** A cell as recognised in a file, with its place there. */
export const ImportedCellShape = z.object({
  id: CellId,
  raw: RawText,
  value: z.int().nullable(),
  semantic: z.enum(SEMANTICS),
  confidence: z.enum(CONFIDENCES),
  candidates: z.array(z.string()),
  /** Equations of the form that chose this reading among those the text allows; readings kept before have none. */
  deducedBy: z.array(z.enum(EQUATION_CODES)).default([]),
  place: SourcePlace,
})
export type ImportedCellShape = z.infer<typeof ImportedCellShape>

/** What was recognised in a file, what the draft holds now, and what could not be read. Nothing is in the draft before `accept`. */
export const ImportView = z.object({
  id: Id,
  reportId: Id,
  fileName: z.string(),
  createdAt: IsoTime,
  acceptedAt: IsoTime.nullable(),
  /** Kind of the file and the encoding of its text; readings kept before kinds were told apart count as text. */
  fileKind: z.enum(DOCUMENT_KINDS).default('text'),
  encoding: z.string().nullable(),
  /** Set when nothing was recognised and the file is only kept to type beside it. */
  keptBecause: z.enum(KEPT_REASONS).nullable().default(null),
  recognised: z.object({
    organ: z.string().nullable(),
    year: z.int().nullable(),
    format: FormatIdSchema.nullable(),
    title: z.string().nullable(),
  }),
  /** What the file says of itself that is not the report's; readings kept before told it only in their warnings. */
  mismatches: z.array(z.enum(MISMATCHES)).default([]),
  /** Sentences about that, and about how the file was read. */
  warnings: z.array(z.string()),
  cells: z.array(ImportedCellShape),
  missing: z.array(CellId),
  unread: z.array(z.object({ block: z.int().optional(), locator: z.string(), text: z.string(), reason: z.string() })),
  /** Section 0 is the title with the words before section 一; a title is blank where none was recognised. */
  sections: z.array(z.object({ no: z.int(), title: z.string(), narrative: Narrative })),
  source: z.array(SourceBlock),
  /** Where a file of our own was changed by hand since it was written; null for files of others. */
  carriedDifferences: z
    .array(
      z.object({
        cellId: z.string().nullable(),
        section: z.int().nullable(),
        carried: z.string(),
        shown: z.string(),
      }),
    )
    .nullable()
    .default(null),
  /** Current draft: raw text and revision by cell id; title, words and revision by section number. */
  draft: z.object({
    cells: z.record(z.string(), z.object({ raw: z.string(), revision: z.int() })),
    sections: z.record(z.string(), z.object({ title: z.string(), text: z.string(), revision: z.int() })),
  }),
})
export type ImportView = z.infer<typeof ImportView>

/** What is kept of a reading: everything of the view that does not depend on the draft of the moment. */
export const Recognition = ImportView.omit({
  ...{ id: true, reportId: true, fileName: true, createdAt: true, acceptedAt: true, draft: true },
})
export type Recognition = z.infer<typeof Recognition>

export const OpenImportInput = z.object({ importId: Id })
/** Takes the chosen cells (with typed-over text where given) and sections into the draft. `basedOn` guards against overwriting. */
export const AcceptImportInput = z.object({
  commandId: CommandId,
  importId: Id,
  cells: z
    .array(z.object({ id: CellId, raw: RawText, basedOn: z.int().min(0) }))
    .max(250)
    .refine((cells) => isNamedOnce(cells.map(({ id }) => id))),
  sections: z
    .array(z.object({ no: z.int().min(0).max(6), basedOn: z.int().min(0) }))
    .max(7)
    .refine((sections) => isNamedOnce(sections.map(({ no }) => no))),
})
export const AcceptImportOutput = z.object({
  savedCells: z.int(),
  savedSections: z.int(),
  conflicts: z.array(CellId),
  sectionConflicts: z.array(z.int()),
})
/** Answer of the upload route. */
export const UploadOutput = z.object({ importId: Id })
