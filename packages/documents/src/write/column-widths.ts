import type { Grid, ReportContent } from '@gongkai/core'
import { gridText } from './grid-text.ts'
import { CHARACTER_OF_POINT, textWidth } from './text-width.ts'

/** Width between the margins of an official A4 document (GB/T 9704—2012), in millimetres. */
export const TEXT_WIDTH = 156

/** A full-width character of 小五 (9 pt), in which tables with many columns are set. */
const CHARACTER = CHARACTER_OF_POINT * 9
const PADDING = 2.2
const NARROWEST_VALUE = 10.4
/** Room for seven digits; longer ones wrap. */
const WIDEST_VALUE = 13.4
/** Labels take no more than this, however much room the values leave, and no less, however little. */
const widestLabels = (columns: number) => 33 + 17 * columns
const leastLabels = (columns: number) => 20 * columns
/** Columns that hold groups of rows, the outermost last to be needed: five characters in a line, then two. */
const GROUP_WIDTHS = [17.5, 10.2]

/** Room for the widest number of a table; texts in cells may wrap. */
function widthOfValues(grid: Grid, content: ReportContent): number {
  const widths = grid.rows.flatMap(({ cells }) =>
    cells
      .filter(({ kind }) => kind === 'value')
      .map((cell) => ({ text: gridText(cell, content), span: cell.colSpan }))
      .filter(({ text }) => /^[\d.,+-]+$/.test(text))
      .map(({ text, span }) => (textWidth(text) * CHARACTER + PADDING) / span),
  )
  // A blank form leaves room for a pen.
  if (widths.length === 0) return WIDEST_VALUE
  return Math.min(WIDEST_VALUE, Math.max(NARROWEST_VALUE, ...widths))
}

function widthOfLabels({ columns, labelColumns }: Grid, value: number): number {
  if (labelColumns === 0) return 0
  const left = TEXT_WIDTH - value * (columns - labelColumns)
  return Math.max(leastLabels(labelColumns), Math.min(left, widestLabels(labelColumns)))
}

/**
 * Widths of a table's columns in millimetres, together `TEXT_WIDTH`: all value columns alike, as wide as the longest number
 * needs where the page has the room; the labels get the rest.
 */
export function columnWidths(grid: Grid, content: ReportContent): number[] {
  const labels = widthOfLabels(grid, widthOfValues(grid, content))
  const values = grid.columns - grid.labelColumns
  const groups = GROUP_WIDTHS.slice(0, Math.max(0, grid.labelColumns - 1)).toReversed()
  const label = labels - groups.reduce((sum, width) => sum + width, 0)
  return [
    ...groups,
    ...(grid.labelColumns === 0 ? [] : [label]),
    ...Array.from({ length: values }, () => (TEXT_WIDTH - labels) / values),
  ]
}
