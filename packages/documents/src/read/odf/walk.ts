import type { Block, ListMark } from '../office/blocks.ts'
import type { ListDefinition } from '../office/list-definition.ts'
import type { ListCounter } from '../office/list-counter.ts'
import type { XmlAttributes } from '../xml.ts'
import type { OpenOdfStyles } from './styles.ts'
import type { TextLook } from './text-looks.ts'

/** A table cell as it is written; `repeated` such cells stand side by side. */
export interface OdfCell {
  readonly isCovered: boolean
  readonly repeated: number
  readonly colSpan: number
  readonly rowSpan: number
  /** The value behind what is shown, where the file gives one. */
  value: string | null
  blocks: readonly Block[]
}

/** A table row as it is written; `repeated` such rows stand below each other. */
export interface OdfRow {
  readonly repeated: number
  /** Style of its cells that name none. */
  readonly cellStyle: string | undefined
  readonly isHidden: boolean
  /** Columns its cells take so far. */
  width: number
  readonly cells: OdfCell[]
}

/** Columns of a table as they are written. */
export interface OdfColumns {
  readonly repeated: number
  /** Style of its cells that name none, unless their row has one. */
  readonly cellStyle: string | undefined
  readonly isHidden: boolean
}

/** A table, or a sheet of a workbook. */
export interface OdfTable {
  readonly name: string
  readonly isHidden: boolean
  readonly columns: OdfColumns[]
  readonly rows: OdfRow[]
}

/** A paragraph while it is read. */
export interface OdfParagraph {
  text: string
  readonly isHeading: boolean
  readonly mark: ListMark | null
  pictures: number
  /** What stands in shapes that hang on it. */
  readonly boxes: Block[]
}

/** A list while it is read; null begins what stands apart from the lists around it, such as a cell. */
export interface OdfList {
  readonly style: string
  readonly counter: string
  readonly level: number
  numId: string
  /** True until the first paragraph of an item: only that one bears the number. */
  isItemStart: boolean
}

/** What is known while an OpenDocument file is read from front to back. */
export interface OdfWalk {
  /** Name of the file, for messages. */
  readonly file: string
  /** What the file is: a text, or a workbook whose outermost tables are sheets. */
  readonly holds: 'text' | 'sheets'
  readonly styles: OpenOdfStyles
  /** Lists met so far, which `counter` counts by. */
  readonly definitions: Map<string, ListDefinition>
  readonly counter: ListCounter
  /** Counter of the last list of each style, and of each named list. */
  readonly countersByStyle: Map<string, string>
  readonly countersById: Map<string, string>
  readonly lists: (OdfList | null)[]
  readonly stories: Block[][]
  readonly paragraphs: OdfParagraph[]
  /** Looks of the characters in the cells, paragraphs and spans being read, the innermost last. */
  readonly looks: TextLook[]
  readonly tables: OdfTable[]
  /** The sheets of a workbook. */
  readonly sheets: OdfTable[]
  listsBegun: number
  /** Cells of tables so far. */
  cells: number
}

/** What happens when an element begins. */
export type OpenEvent = (walk: OdfWalk, attributes: XmlAttributes) => void
/** What happens when an element ends. */
export type CloseEvent = (walk: OdfWalk) => void

/** Rows the largest sheet has; whatever counts more was not written by an office program. */
const MOST_ROWS = 1_048_576

/** A number of an attribute that counts from 1; 1 where it is missing or no such number. */
export function countOf(attributes: XmlAttributes, name: string): number {
  const value = Number(attributes[name] ?? 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MOST_ROWS) : 1
}
