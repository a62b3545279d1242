import type { Format } from '../definition/define-format.ts'
import type { CellValue } from '../report/cell-value.ts'
import type { ReportKind } from '../report/reporting-year.ts'

/** Words of one section as the rules read them. */
export interface SectionFacts {
  readonly no: number
  readonly title: string
  readonly text: string
}

/** What is known of the organ that reports. */
export interface OrganFacts {
  readonly fullName: string
  /** 1 province, 2 city, 3 county, 4 township; 0 nation. */
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly kind:
    'government' | 'office' | 'department' | 'township' | 'subdistrict' | 'zone' | 'institution' | 'vertical'
  /** 规章制定权: ministries, provincial governments, governments of cities with districts and autonomous prefectures. */
  readonly mayMakeRegulations: boolean
  /** Administers licences, penalties or coercion. Null when unknown. */
  readonly enforces: boolean | null
  /** Other names the organ may rightly use for itself. */
  readonly aliases: readonly string[]
}

/** Last year's final report, or the cell-wise sum of the predecessors' after a reorganisation. */
export interface PreviousFacts {
  readonly format: Format
  readonly reportingYear: number
  readonly cells: readonly CellValue[]
  readonly text: string
}

/** Where the filing stands. Absent for a finished report that is only checked. */
export interface FilingFacts {
  readonly today: string
  readonly dueDate: string
  readonly submitted: boolean
  /** Day the report was sent for the leader's signature, while it waits for it. Null otherwise. */
  readonly handedOn: string | null
  readonly signedOff: boolean
  /** Null while the report is not published. */
  readonly publication: { readonly url: string | null; readonly date: string | null } | null
}

/** What reading a file found beside the cells. Absent for a report typed in the system, whose form is right by construction. */
export interface FormFacts {
  /** Format the tables look like. Null when it cannot be told. */
  readonly recognisedFormat: string | null
  /** Ids of cells whose place was not found. */
  readonly missingCells: readonly string[]
  /** Rows or columns that have no place in the format. */
  readonly surplusLines: readonly string[]
}

/** Another report to compare the text with. */
export interface OtherText {
  readonly name: string
  readonly reportingYear: number
  readonly text: string
}

/** Everything the rules may read about one report. Nothing here comes from a clock, a file or a database by itself. */
export interface ReportFacts {
  readonly format: Format
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly organName: string
  readonly title: string
  readonly preface: string
  readonly sections: readonly SectionFacts[]
  /** In the format's cell order. */
  readonly cells: readonly CellValue[]
  readonly organ: OrganFacts | null
  readonly previous: PreviousFacts | null
  readonly others: readonly OtherText[]
  /** Names of other organs, for TX-12. */
  readonly directory: readonly string[]
  readonly filing: FilingFacts | null
  readonly form: FormFacts | null
  /** Median of the fee income of comparable organs in fen, for PL-09. */
  readonly peerMedianFees: number | null
  /** Open applications past their last legal day, from the register, for PL-10. Null when no register is kept here. */
  readonly overdueOpenApplications: number | null
  /** 信息处理费 collected in the year in fen, from the register, for TX-10 and PL-08. Absent or null when no register is kept here. */
  readonly processingFeesCollected?: number | null
}

/** The words of a section, '' when it is absent. */
export function sectionText(facts: ReportFacts, no: number): string {
  return facts.sections.find((section) => section.no === no)?.text ?? ''
}
