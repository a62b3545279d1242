import type { DocumentKind, SourceBox } from '@gongkai/core'

/** One cell as it stands in the file. A paragraph is a line of one cell. */
export interface SourceCell {
  /** Text as found, white space at the ends removed. */
  readonly text: string
  /** First column it covers, from 1. In text files: its number in the line. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  /** False when the file ends inside this cell, so that its last characters may be missing. */
  readonly closed: boolean
  /** Where it is drawn, in files that are pages. */
  readonly box?: SourceBox
  /** Its address in a spreadsheet: `B5`. */
  readonly address?: string
}

/** What a line looks like in its file. Lists keep their number so that neighbouring lists stay apart. */
export type SourceLineKind = 'paragraph' | 'heading' | 'item' | 'row'

/** One line of the source, in reading order: a paragraph, or one row of a table. Displayable as it is. */
export interface SourceLine {
  /** Position in the document; places of cells point to it. */
  readonly id: number
  readonly kind: SourceLineKind
  /** Where it stands: `line 31`, `table 2, row 5`, `sheet 表三, row 5`, `page 2`. `locatorText` says it in Chinese. */
  readonly locator: string
  /** Number of the table a row belongs to, from 1; null outside tables and in text files. */
  readonly table: number | null
  /** Number of the list an item belongs to, and whether it is numbered. */
  readonly list: { readonly number: number; readonly ordered: boolean } | null
  readonly cells: readonly SourceCell[]
}

/** A file as lines of cells with their places. Knows nothing of reports. */
export interface RawDocument {
  readonly kind: DocumentKind
  /** Of files that are text; null for those that say themselves how their characters are written. */
  readonly encoding: string | null
  /** What the file says of itself outside its text, e.g. the title of a web page. */
  readonly declaredTitles: readonly string[]
  readonly lines: readonly SourceLine[]
  /** What a file of our own carries beside what it shows, unread; null in files of others. */
  readonly payload: string | null
  /** Where pictures stand: how many lines are before each. Absent in files that hold none or do not tell. */
  readonly pictures?: readonly number[]
  /** What a file of pages shows beside its lines. */
  readonly leftOut?: LeftOut
  /** What a workbook keeps out of sight and was not read. Absent in other files. */
  readonly hidden?: HiddenParts
}

/** What of a file of pages did not become lines. */
export interface LeftOut {
  /** Headers, footers and page numbers. */
  readonly furniture: number
  /** Pages with a picture that may hold words or numbers; nothing of it was read. */
  readonly picturePages: readonly number[]
}

/** Sheets by name, and how many rows and columns with anything in them, that a workbook does not show. */
export interface HiddenParts {
  readonly sheets: readonly string[]
  readonly rows: number
  readonly columns: number
}

/** Most cells a document may have. A whole report has some six hundred. */
export const MOST_CELLS = 200_000

const textOfLine = new WeakMap<SourceLine, string>()

/** The words of a line, cells set apart by ` | `, blank ones left out. Put together once: every cell of a row shows them. */
export function lineText(line: SourceLine): string {
  let text = textOfLine.get(line)
  if (text === undefined) {
    text = line.cells
      .map((cell) => cell.text)
      .filter((words) => words !== '')
      .join(' | ')
    textOfLine.set(line, text)
  }
  return text
}

/** Locator of one cell of a line, precise enough to highlight it. */
export function cellLocator(line: SourceLine, cell: number): string {
  const at = line.cells[cell]
  if (at?.address !== undefined) return `${line.locator.replace(/, row \d+$/, '')}, ${at.address}`
  const box = at?.box === undefined ? '' : `, box ${boxText(at.box)}`
  if (line.table !== null && at) return `${line.locator}, column ${at.column}${box}`
  return line.cells.length > 1 && box === '' ? `${line.locator}, cell ${cell + 1}` : `${line.locator}${box}`
}

const boxText = ({ left, top, width, height }: SourceBox) => [left, top, width, height].map(Math.round).join(' ')
