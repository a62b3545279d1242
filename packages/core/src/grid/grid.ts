import type { TableId } from '../definition/define-table.ts'

/** One cell of a drawn table: a heading, a label or the place of a value. Neutral: no styles, no markup, no widths. */
export interface GridCell {
  readonly kind: 'corner' | 'heading' | 'columnHeader' | 'rowHeader' | 'value'
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  /** For headers: what they head, as in HTML. */
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup'
  /** For values: the cell that stands here. */
  readonly cellId?: string
  /** For headers of a single line: its key, by which its help text is found. */
  readonly lineKey?: string
}

/** `head` rows repeat on every page; a `heading` row opens a block; `body` rows hold values. */
export interface GridRow {
  readonly part: 'head' | 'heading' | 'blockHead' | 'body'
  /** True when a group of rows starts here; a slightly stronger line is drawn above it. */
  readonly startsGroup: boolean
  /** True when every value of the row is a total. */
  readonly isTotal: boolean
  readonly cells: readonly GridCell[]
}

/** The one layout of a statutory table. Screen, HTML, DOCX, XLSX and PDF all draw this. */
export interface Grid {
  readonly table: TableId
  readonly columns: number
  /** How many of the columns hold row labels. */
  readonly labelColumns: number
  readonly rows: readonly GridRow[]
}
