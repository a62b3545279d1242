import type { Area } from './page-marks.ts'
import type { TextLine } from './text-lines.ts'

/** A cell of a table as drawn: its words and the distances at which it begins and ends. */
export interface DrawnCell extends Area {
  readonly text: string
  /** True when its last line could hold no more, so that its words may go on elsewhere. */
  readonly isFull: boolean
  readonly rowSpan: number
}

/** Rows of cells, from left to right. */
export type DrawnRow = readonly DrawnCell[]

/** A table, or the part of one that stands on a page. */
export interface DrawnTable extends Area {
  readonly kind: 'table'
  readonly rows: readonly DrawnRow[]
}

/** A line of words outside of tables. */
export interface DrawnLine extends TextLine {
  readonly kind: 'line'
}

/** What stands on a page, from top to bottom. */
export type PagePart = DrawnTable | DrawnLine
