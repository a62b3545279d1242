import { z } from 'zod'
import { ERROR_CODES } from '../errors/error-codes.ts'
import { CommandId, FormatIdSchema, Id, IsoTime, OrganRef, ReportingYear } from './shared.ts'

/**
 * Where a file of a batch stands. `waiting` and `reading`: not read yet. `unmatched`: read, but organ or year is not certain.
 * `held`: known whose it is, but it may not go in now. `failed`: could not be read. `matched`: beside its report, nothing of
 * it in the draft. `accepting`: about to be taken in. `done`: taken in. `cancelled`: left unread.
 */
export const BATCH_FILE_STATES = [
  'waiting',
  'reading',
  'unmatched',
  'held',
  'failed',
  'matched',
  'accepting',
  'done',
  'cancelled',
] as const
export type BatchFileState = (typeof BATCH_FILE_STATES)[number]

/** What told whose report a file is: its text, its name or folder, or a person. */
export const MATCHED_BY = ['text', 'path', 'person'] as const
export type MatchedBy = (typeof MATCHED_BY)[number]

/** Most files a batch may hold, and most bytes all of them together may have. */
export const BATCH_LIMITS = { files: 1000, bytes: 1024 ** 3 } as const

/** What was read in a file, in numbers. */
export const BatchReading = z.object({
  organ: z.string().nullable(),
  year: z.int().nullable(),
  format: FormatIdSchema.nullable(),
  /** As `countReadings` tells them; readings kept before counted words that are no number as read. */
  cells: z.object({
    read: z.int(),
    blank: z.int(),
    noNumber: z.int().default(0),
    ambiguous: z.int(),
    missing: z.int(),
  }),
  findings: z.object({ errors: z.int(), warnings: z.int() }),
})
export type BatchReading = z.infer<typeof BatchReading>

/** A file of a batch with everything known of it. */
export const BatchFile = z.object({
  id: Id,
  /** Name with its folders, or with its place in the archive it came in. */
  path: z.string(),
  size: z.int(),
  state: z.enum(BATCH_FILE_STATES),
  organ: OrganRef.nullable(),
  reportingYear: z.int().nullable(),
  matchedBy: z.enum(MATCHED_BY).nullable(),
  reading: BatchReading.nullable(),
  /** Organs the file may belong to, where that is not certain; only those the person may bring reports in for. */
  candidates: z.array(OrganRef),
  /** Why it failed or is held, and the sentence for it. */
  error: z.object({ code: z.enum(ERROR_CODES), text: z.string() }).nullable(),
  reportId: Id.nullable(),
  importId: Id.nullable(),
  /** True when the same file had been imported into the same report before. */
  repeated: z.boolean(),
  taken: z.object({ cells: z.int(), sections: z.int() }).nullable(),
})
export type BatchFile = z.infer<typeof BatchFile>

/** A batch with the number of its files in each state. */
export const BatchSummary = z.object({
  id: Id,
  createdAt: IsoTime,
  cancelledAt: IsoTime.nullable(),
  counts: z.record(z.enum(BATCH_FILE_STATES), z.int()),
  total: z.int(),
  /** Unmatched files whose name or folder says whose they are; a person has to confirm it. */
  hinted: z.int(),
})
export type BatchSummary = z.infer<typeof BatchSummary>

export const CreateBatchInput = z.object({ commandId: CommandId })
export const CreateBatchOutput = z.object({ batchId: Id })
export const ListBatchesOutput = z.object({ batches: z.array(BatchSummary) })
export const OpenBatchInput = z.object({
  batchId: Id,
  /** Only files in one of these states; all of them when empty. */
  states: z.array(z.enum(BATCH_FILE_STATES)).max(BATCH_FILE_STATES.length).default([]),
  offset: z.int().min(0).max(BATCH_LIMITS.files).default(0),
  limit: z.int().min(1).max(200).default(100),
})
export const OpenBatchOutput = z.object({
  batch: BatchSummary,
  files: z.array(BatchFile),
  /** How many files there are in the states asked for. */
  found: z.int(),
})
export const AssignFileInput = z.object({
  commandId: CommandId,
  fileId: Id,
  organId: Id,
  reportingYear: ReportingYear,
})
/** A command about files of a batch: those named, or all it fits where none is. */
export const BatchFilesInput = z.object({
  commandId: CommandId,
  batchId: Id,
  fileIds: z.array(Id).min(1).max(BATCH_LIMITS.files).nullable().default(null),
})
export const CancelBatchInput = z.object({ commandId: CommandId, batchId: Id })
/** How many files a command was about. */
export const BatchCommandOutput = z.object({ files: z.int() })
/** Answer of the route that takes a file: what became of it, or of the files in an archive. */
export const AddFilesOutput = z.object({
  added: z.int(),
  /** Files that were in the batch already. */
  present: z.int(),
  /** What an archive also holds and nobody means: system files, empty folders. */
  ignored: z.int(),
})
