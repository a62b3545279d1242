import { z } from 'zod'
import { ERROR_CODES } from '../errors/error-codes.ts'
import { SEMANTICS } from '../report/cell-value.ts'
import { Finding } from '../rules/finding.ts'
import { CONFIDENCES } from '../report/confidence.ts'
import { CellId, FormatIdSchema, RawText } from './shared.ts'

/**
 * What became of last year's file beside a checked one: none given, compared with, compared with
 * though it names another organ, of another year, not to be read.
 */
export const PREVIOUS_USES = ['none', 'used', 'otherOrgan', 'otherYear', 'unread'] as const

/** What a report read from a file says and what the rules found in it, as the public page draws it. Nothing of it is kept. */
export const CheckedReport = z.object({
  title: z.string().nullable(),
  organ: z.string().nullable(),
  year: z.int().nullable(),
  format: FormatIdSchema,
  cells: z.array(
    z.object({
      id: CellId,
      raw: RawText,
      value: z.int().nullable(),
      semantic: z.enum(SEMANTICS),
      confidence: z.enum(CONFIDENCES),
      candidates: z.array(z.string()),
      locator: z.string(),
    }),
  ),
  missing: z.int(),
  unread: z.array(z.object({ locator: z.string(), text: z.string(), reason: z.string() })),
  notes: z.array(z.string()),
  findings: z.array(Finding),
  previous: z.enum(PREVIOUS_USES),
  /** The same as `gongkai.check/1`. */
  json: z.string(),
})
export type CheckedReport = z.infer<typeof CheckedReport>

/** Answer about a file that was dropped on the public page: what it says, or why it could not be read. */
export const CheckedFile = z.object({
  fileName: z.string(),
  error: z.object({ code: z.enum(ERROR_CODES), text: z.string() }).nullable(),
  report: CheckedReport.nullable(),
})
export type CheckedFile = z.infer<typeof CheckedFile>
