import type {
  Confidence,
  DocumentKind,
  EquationCode,
  FormatId,
  Narrative,
  ReportKind,
  SectionContent,
  Semantic,
  SourceBox,
} from '@gongkai/core'
import type { Period } from './recognise/find-year.ts'

/** Where something stands in the source: a block of `source`, a cell in it, and both in words for people. */
export interface ImportedPlace {
  readonly block: number
  /** Position of the cell in a row; null for a paragraph. */
  readonly cell: number | null
  readonly locator: string
  readonly excerpt: string
}

/** A cell of the form as found in the file. Cells that were not found have no entry. */
export interface ImportedCell {
  readonly id: string
  /** As printed; with the unit appended where the header states another unit than the form. */
  readonly raw: string
  /** Integer, fen for money; null when blank, not applicable, unreadable or not certain. */
  readonly value: number | null
  readonly semantic: Semantic
  readonly confidence: Confidence
  /** Readings the text allows, when there are several. */
  readonly candidates: readonly string[]
  /** Equations of the form that chose this reading among those the text allows; empty for what stands there plainly. */
  readonly deducedBy: readonly EquationCode[]
  readonly place: ImportedPlace
}

/** Why something in or beside the tables was left unread. */
export type UnreadReason =
  | 'ROW_NOT_IN_FORMAT'
  | 'COLUMN_NOT_IN_FORMAT'
  | 'GROUP_PRINTED_AS_ROW'
  | 'VALUES_NOT_PLACED'
  | 'TEXT_NOT_PLACED'
  | 'TEXT_TOO_LONG'

/** Something in the tables that found no place, or words beyond what a section may hold. */
export interface UnreadItem {
  readonly block: number
  readonly locator: string
  readonly text: string
  readonly reason: UnreadReason
}

/** What an import note is about. */
export type ImportNoteCode =
  | 'CELLS_NOT_FOUND'
  | 'LINES_NOT_IN_FORMAT'
  | 'CELLS_AMBIGUOUS'
  | 'UNIT_CONVERTED'
  | 'ORGAN_NOT_FOUND'
  | 'YEAR_NOT_FOUND'
  | 'FORMAT_ASSUMED'
  | 'SECTIONS_NOT_FOUND'
  | 'TEXT_CLEANED'
  | 'TEXT_TOO_LONG'
  | 'PAGE_PARTS_LEFT_OUT'
  | 'CARRIED_DIFFERS'
  | 'CARRIED_REFUSED'
  | 'PICTURES_NOT_READ'
  | 'HIDDEN_LEFT_OUT'
  | 'TABLE_IS_PICTURE'

/** Something a person should know about how the file was read. Carries facts, no sentence; see `importNoteText`. */
export interface ImportNote {
  readonly code: ImportNoteCode
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * The source as it can be shown beside the report. Places point to `id` and to the position in `cells`; `locator` says where
 * the block stands in the file, and rows of one table share its number (null where the file knows no tables).
 */
export type SourceBlock =
  | {
      readonly kind: 'text'
      readonly id: number
      readonly text: string
      readonly locator: string
      readonly box?: SourceBox
    }
  | {
      readonly kind: 'row'
      readonly id: number
      readonly locator: string
      readonly table: number | null
      readonly cells: readonly SourceBlockCell[]
    }

/** A cell of a displayed row; `address` is its place in a spreadsheet. */
export interface SourceBlockCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly address?: string
  readonly box?: SourceBox
}

/** Where a file of our own no longer shows what it carries: somebody changed the visible cell or words. */
export interface CarriedDifference {
  /** Id of the cell, or null when the words of a section differ. */
  readonly cellId: string | null
  /** Number of the section, 0 for title and preface; null when a cell differs. */
  readonly section: number | null
  readonly carried: string
  readonly shown: string
}

/** What a file gives: a draft with gaps, each value with its place, and everything that was left over. */
export interface ImportedReport {
  readonly kind: DocumentKind
  readonly encoding: string | null
  readonly title: string | null
  readonly organName: string | null
  readonly year: number | null
  /** Format the tables are read by: the one whose labels they print, else the one of the year. */
  readonly format: FormatId
  /** Format the labels show; null when they do not tell. */
  readonly recognisedFormat: FormatId | null
  readonly reportKind: ReportKind
  readonly period: Period | null
  readonly preface: Narrative
  readonly sections: readonly SectionContent[]
  readonly cells: readonly ImportedCell[]
  /** Ids of the format's cells whose place was not found. */
  readonly missingCells: readonly string[]
  /** Labels of rows and columns the format does not have. */
  readonly surplusLines: readonly string[]
  readonly unread: readonly UnreadItem[]
  readonly notes: readonly ImportNote[]
  readonly source: readonly SourceBlock[]
  /** Null for files of others; for our own what was changed by hand since, mostly nothing. What is shown counts. */
  readonly carriedDifferences: readonly CarriedDifference[] | null
}
