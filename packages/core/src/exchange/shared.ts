import { z } from 'zod'
import { ROLES } from '../access/role.ts'
import { PERMISSIONS } from '../access/permission.ts'
import { FORMAT_IDS } from '../definition/define-format.ts'
import { SEMANTICS, LONGEST_RAW } from '../report/cell-value.ts'
import { CONFIDENCES } from '../report/confidence.ts'
import { REPORT_KINDS } from '../report/reporting-year.ts'
import { REPORT_STATES } from '../workflow/report-state.ts'

/** Identifier of a stored object. */
export const Id = z.uuid()
/** A person's command. Sending the same id again returns the first answer and changes nothing. */
export const CommandId = z.uuid()
export const IsoDate = z.iso.date()
export const IsoTime = z.iso.datetime()
export const CellId = z
  .string()
  .regex(/^t[234](?:\.[a-zA-Z]+){1,3}$/)
  .max(80)
export const ReportingYear = z.int().min(1900).max(2200)
export const RawText = z.string().max(LONGEST_RAW)
export const FormatIdSchema = z.enum(FORMAT_IDS)
export const Empty = z.object({})

/** For lists in which nothing may be named twice: two changes of one thing are no change anybody can mean. */
export const isNamedOnce = (names: readonly (string | number)[]): boolean => new Set(names).size === names.length

/** Where a cell's value came from. */
export const CellOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed') }),
  /** A total the system added up from its parts. Nobody types it. */
  z.object({ kind: z.literal('computed') }),
  /** One of the cells a person declared zero together ("其余格全为 0"). */
  z.object({ kind: z.literal('attestedZero') }),
  z.object({ kind: z.literal('carried'), reportId: Id, cellId: CellId }),
  z.object({
    kind: z.literal('imported'),
    importId: Id,
    fileName: z.string(),
    locator: z.string(),
    excerpt: z.string(),
    confidence: z.enum(CONFIDENCES),
  }),
])
export type CellOrigin = z.infer<typeof CellOrigin>

/** A cell as stored in a draft: value, revision for optimistic concurrency, origin, author. */
export const StoredCell = z.object({
  id: CellId,
  raw: RawText,
  value: z.int().nullable(),
  semantic: z.enum(SEMANTICS),
  revision: z.int(),
  origin: CellOrigin,
  changedBy: z.string(),
  changedAt: IsoTime,
})
export type StoredCell = z.infer<typeof StoredCell>

/** An organ as it is named in lists. */
export const OrganRef = z.object({
  id: Id,
  slug: z.string(),
  fullName: z.string(),
  shortName: z.string(),
  divisionCode: z.string(),
})
export type OrganRef = z.infer<typeof OrganRef>

/** The signed-in person as the app needs it: name, roles with scopes in words, permissions held anywhere. */
export const SignedIn = z.object({
  id: Id,
  account: z.string(),
  displayName: z.string(),
  roles: z.array(z.object({ role: z.enum(ROLES), scopeName: z.string() })),
  permissions: z.array(z.enum(PERMISSIONS)),
})
export type SignedIn = z.infer<typeof SignedIn>

/** One line about a report in a list. */
export const ReportSummary = z.object({
  id: Id,
  organ: OrganRef,
  reportingYear: ReportingYear,
  kind: z.enum(REPORT_KINDS),
  format: FormatIdSchema,
  state: z.enum(REPORT_STATES),
  updatedAt: IsoTime,
})
export type ReportSummary = z.infer<typeof ReportSummary>

/** Which part of a list is asked for. */
export const Page = z.object({
  offset: z.int().min(0).max(100_000).default(0),
  limit: z.int().min(1).max(100).default(20),
})
