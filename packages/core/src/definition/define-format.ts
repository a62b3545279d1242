import {
  deriveCells,
  deriveEquations,
  type CellDefinition,
  type Equation,
  type TableDefinition,
} from './define-table.ts'
import type { RuleCode } from './rule-code.ts'

/** Names of the known formats. */
/** Every format of the report there is, oldest first. */
export const FORMAT_IDS = ['f2019', 'f2021'] as const
export type FormatId = (typeof FORMAT_IDS)[number]

/** One of the six sections of a report. Sections 二 三 四 hold a table, the others text. */
export interface SectionDefinition {
  readonly no: 1 | 2 | 3 | 4 | 5 | 6
  readonly title: string
  readonly kind: 'narrative' | 'table'
}

/** How a cell of this format relates to its predecessor's cells. Every old cell must be accounted for. */
export type CrosswalkLink =
  | { readonly kind: 'same'; readonly from: string; readonly to: string }
  | { readonly kind: 'sumOf'; readonly from: string; readonly to: readonly string[] }
  | { readonly kind: 'gone'; readonly from: string }

/** How a format continues its predecessor, cell by cell. */
export interface Crosswalk {
  readonly from: FormatId
  readonly links: readonly CrosswalkLink[]
  /** Cells that have no counterpart in the predecessor. */
  readonly fresh: readonly string[]
}

/** Help for a row or a column: what is counted there and where that is written. */
export interface LineText {
  readonly meaning: string
  readonly basis: string
}

/** Texts of a format that people read. `lines` is keyed by row or column key, or by table and key where a key occurs twice. */
export interface FormatTexts {
  readonly name: string
  readonly lines: Readonly<Record<string, LineText>>
}

/** How published reports spell the labels of a form, by official label, and how their sentences speak of them. */
export interface ImportHints {
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** Names of rows, results and applicants in running text, besides the label itself. Read by the rules on texts. */
  readonly spoken: Readonly<Record<string, readonly string[]>>
  readonly sectionTitles: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, readonly string[]>>
}

/** A format as it is written down, before anything is derived from it. */
export interface FormatSource {
  readonly id: FormatId
  /** First reporting year; it ends when a later format begins. */
  readonly firstYear: number
  /** Document that prescribes the form. */
  readonly document: string
  readonly sections: readonly SectionDefinition[]
  readonly tables: readonly TableDefinition[]
  readonly ruleCodes: readonly RuleCode[]
  readonly hints: ImportHints
  readonly texts: FormatTexts
  readonly crosswalk?: Crosswalk
}

/** A format with everything derived from its definition. */
export interface Format extends FormatSource {
  readonly cells: readonly CellDefinition[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly equations: readonly Equation[]
}

/** Derives cells and equations. Throws when ids repeat, an equation names an unknown cell or the sections are not 1–6 in order. */
export function defineFormat(source: FormatSource): Format {
  if (source.sections.map((section) => section.no).join() !== '1,2,3,4,5,6')
    throw new Error(`${source.id}: sections must be 1–6`)
  const cells = deriveCells(source.tables)
  return {
    ...source,
    cells,
    indexOf: new Map(cells.map((cell) => [cell.id, cell.index])),
    equations: source.tables.flatMap((table) => deriveEquations(table, cells)),
  }
}

/** Index of a cell. Throws when the format has no such cell: a rule that names it must not be listed. */
export function cellIndex(format: Format, id: string): number {
  const index = format.indexOf.get(id)
  if (index === undefined) throw new Error(`${format.id} has no cell ${id}`)
  return index
}

/** Definition of a cell by id. Throws like `cellIndex`. */
export function getCell(format: Format, id: string): CellDefinition {
  return format.cells[cellIndex(format, id)]!
}
