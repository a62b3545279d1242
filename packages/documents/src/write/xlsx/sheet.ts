/** How a cell of a sheet looks. */
export type Look =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'text'
  | 'plain'
  | 'label'
  | 'rowLabel'
  | 'count'
  | 'amount'
  | 'warning'
  | 'carried'

/** A cell and where it stands, row and column from 0. Numbers are numbers, '' is a cell left blank. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly value: string | number
  readonly look: Look
  readonly colSpan: number
  readonly rowSpan: number
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly cells: readonly SheetCell[]
  /** Widths of the columns in millimetres. */
  readonly widths: readonly number[]
  /** Heights of rows in points; a row that is not named fits its text. */
  readonly heights: ReadonlyMap<number, number>
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** First and last row repeated on every printed page. */
  readonly repeated: readonly [number, number] | null
  readonly landscape: boolean
  /** True for what only programs read. */
  readonly hidden: boolean
}

const CHARACTER = 3.7
const LINE = 14.5
const LEAST_HEIGHT = 20
/** The program's own limit. */
const GREATEST_HEIGHT = 409

/** Height in points of a row that shows `width` full-width characters in a cell of `room` millimetres. */
export function heightFor(width: number, room: number): number {
  const lines = Math.ceil(width / Math.max(1, room / CHARACTER - 0.8))
  return Math.min(GREATEST_HEIGHT, Math.max(LEAST_HEIGHT, lines * LINE + 5))
}
