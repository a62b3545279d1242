import { z } from 'zod'
import { OFFICE_FILE_KINDS, REPORT_FILE_KINDS } from '../report/report-file.ts'
import { REPORT_KINDS } from '../report/reporting-year.ts'
import { ReportContent } from '../report/report.ts'
import { Finding } from '../rules/finding.ts'
import { FormatIdSchema, IsoDate, IsoTime, OrganRef, Page, ReportingYear } from './shared.ts'

const Slug = z.string().regex(/^[a-z0-9-]{1,80}$/)
const DivisionCode = z.string().regex(/^\d{6}(?:\d{6})?$/)

/** One published report in a list. `address` is its stable path on the portal. */
export const PublicReportLine = z.object({
  organ: OrganRef,
  placeName: z.string(),
  reportingYear: ReportingYear,
  kind: z.enum(REPORT_KINDS),
  title: z.string(),
  versionNo: z.int(),
  publishedAt: IsoTime,
  isCorrection: z.boolean(),
  address: z.string(),
})
export type PublicReportLine = z.infer<typeof PublicReportLine>

/** One indicator over the years. A year without a number is null; `seam` marks years where the format changed and the meaning with it. */
export const Series = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  /** True when the indicator means the same on both sides of the 2021 format change. */
  comparable: z.boolean(),
  points: z.array(z.object({ year: z.int(), value: z.int().nullable() })),
  note: z.string(),
})
export type Series = z.infer<typeof Series>

/** A place with how many reports are expected and published. */
export const PlaceLine = z.object({ code: z.string(), name: z.string(), expected: z.int(), published: z.int() })
export type PlaceLine = z.infer<typeof PlaceLine>
export const HomeOutput = z.object({
  governmentName: z.string(),
  reportingYear: ReportingYear,
  today: IsoDate,
  expected: z.int(),
  published: z.int(),
  legalDate: IsoDate,
  /** Published reports per day of January after the reporting year. */
  days: z.array(z.object({ date: IsoDate, count: z.int() })),
  places: z.array(PlaceLine),
  recent: z.array(PublicReportLine),
  series: z.array(Series),
})
export type HomeOutput = z.infer<typeof HomeOutput>

export const PlaceInput = z.object({ code: DivisionCode })
export type PlaceInput = z.infer<typeof PlaceInput>
export const PlaceOutput = z.object({
  code: z.string(),
  name: z.string(),
  parent: z.object({ code: z.string(), name: z.string() }).nullable(),
  children: z.array(PlaceLine),
  reportingYear: ReportingYear,
  organs: z.array(
    z.object({
      organ: OrganRef,
      kindName: z.string(),
      years: z.array(ReportingYear),
      published: z.boolean(),
      address: z.string(),
    }),
  ),
  expected: z.int(),
  published: z.int(),
  /** Sums over the published organ reports of the year, for 申请去哪儿了; null when nothing is published. */
  flow: z.record(z.string(), z.int()).nullable(),
  flowReports: z.int(),
  series: z.array(Series),
})
export type PlaceOutput = z.infer<typeof PlaceOutput>

export const OrganPageInput = z.object({ slug: Slug })
export type OrganPageInput = z.infer<typeof OrganPageInput>
export const OrganPageOutput = z.object({
  organ: OrganRef,
  kindName: z.string(),
  place: z.object({ code: z.string(), name: z.string() }),
  formerNames: z.array(z.string()),
  reports: z.array(PublicReportLine),
  series: z.array(Series),
})
export type OrganPageOutput = z.infer<typeof OrganPageOutput>

export const ReportPageInput = z.object({
  slug: Slug,
  reportingYear: ReportingYear,
  versionNo: z.int().min(1).max(1000).nullable(),
})
export type ReportPageInput = z.infer<typeof ReportPageInput>
/** One published version and what it changed. */
export const PublicVersion = z.object({
  no: z.int(),
  publishedAt: IsoTime,
  inForce: z.boolean(),
  note: z.string(),
  contentHash: z.string(),
  address: z.string(),
  /** Cells that differ from the version before: old and new text. */
  changes: z.array(z.object({ cellId: z.string(), label: z.string(), before: z.string(), after: z.string() })),
})
export type PublicVersion = z.infer<typeof PublicVersion>
export const ReportPageOutput = z.object({
  organ: OrganRef,
  place: z.object({ code: z.string(), name: z.string() }),
  address: z.string(),
  versionNo: z.int(),
  inForce: z.boolean(),
  publishedAt: IsoTime,
  content: ReportContent,
  findings: z.array(Finding),
  explanations: z.array(z.object({ findingKey: z.string(), text: z.string() })),
  versions: z.array(PublicVersion),
  contentHash: z.string(),
  /** Last year's values of the same organ by cell id, where published. */
  previous: z
    .object({ reportingYear: ReportingYear, format: FormatIdSchema, values: z.record(z.string(), z.int().nullable()) })
    .nullable(),
})
export type ReportPageOutput = z.infer<typeof ReportPageOutput>

export const SearchInput = z.object({
  q: z.string().trim().max(100),
  year: ReportingYear.nullable().default(null),
  ...Page.shape,
})
/** A search as it is asked: year and page may be left out. */
export type SearchInput = z.input<typeof SearchInput>
export const SearchOutput = z.object({
  q: z.string(),
  /** The query as searched: simplified, without spaces and punctuation. */
  folded: z.string(),
  total: z.int(),
  hits: z.array(PublicReportLine),
  organs: z.array(z.object({ organ: OrganRef, placeName: z.string() })),
})
export type SearchOutput = z.infer<typeof SearchOutput>
export const VersionFileInput = z.object({
  slug: Slug,
  reportingYear: ReportingYear,
  versionNo: z.int().min(1).max(1000).nullable(),
  kind: z.enum(REPORT_FILE_KINDS),
})

/** A blank form of one format as one kind of file. */
export const BlankFormInput = z.object({ format: FormatIdSchema, kind: z.enum(OFFICE_FILE_KINDS) })
export type BlankFormInput = z.infer<typeof BlankFormInput>
