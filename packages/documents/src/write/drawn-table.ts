import { layoutGrid, type Format, type GridCell, type ReportContent, type TableId } from '@gongkai/core'
import { columnWidths, TEXT_WIDTH } from './column-widths.ts'
import { gridText } from './grid-text.ts'
import { placeCells } from './place-cells.ts'
import { CHARACTER_OF_POINT, evenLine, textWidth } from './text-width.ts'

/** A cell to draw on paper. `side` is the room in millimetres left free at both sides so that lines get an even length. */
export interface DrawnCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly align: 'left' | 'center'
  readonly side: number
  /** Size of the characters in points: the table's, smaller only for a number too long for its column. */
  readonly size: number
}

/** A row to draw; head rows repeat on every page. */
export interface DrawnRow {
  readonly isHead: boolean
  readonly cells: readonly DrawnCell[]
}

/** A table as it is set on paper, over the whole width between the margins. Widths and heights in millimetres. */
export interface DrawnTable {
  readonly widths: readonly number[]
  readonly rows: readonly DrawnRow[]
  /** Size of the characters in points: 五号 where there is room, 小五 where many columns share the page. */
  readonly size: 10.5 | 9
  readonly lowestRow: number
  /** True for a table that is kept on one page where the page is long enough. */
  readonly together: boolean
}

const MOST_ROOMY_COLUMNS = 8
const ROOMY = { size: 10.5, lowestRow: 8 } as const
const DENSE = { size: 9, lowestRow: 6 } as const
/** Room a cell keeps at its sides, and what a line needs beyond its characters to hold them. */
const SIDES = 1.5
const LINE_SLACK = 0.3

const settingOf = (columns: number) => (columns > MOST_ROOMY_COLUMNS ? DENSE : ROOMY)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function evenSide(text: string, width: number, size: number): number {
  const character = CHARACTER_OF_POINT * size
  const room = (width - SIDES) / character
  if (textWidth(text) <= room) return 0
  return Math.max(0, ((room - evenLine(text, room) - LINE_SLACK) * character) / 2)
}

const NUMBER = /^[\d.,+-]+$/

/** A number is never broken over lines; one too long for its column is set smaller. */
function sizeOf(text: string, width: number, size: number): number {
  const room = (width - SIDES) / CHARACTER_OF_POINT
  return NUMBER.test(text) ? Math.min(size, Math.floor((room / textWidth(text)) * 2) / 2) : size
}

// Labels of single rows beside a group are read as a list and stand left; everything else is centred, as on the form.
const alignmentOf = (cell: GridCell, labelColumns: number) =>
  cell.kind === 'rowHeader' && cell.scope === 'row' && labelColumns > 1 ? 'left' : 'center'

/** One statutory table, with the spans of the form. */
export function drawStatutoryTable(format: Format, table: TableId, content: ReportContent): DrawnTable {
  const grid = layoutGrid(format, table)
  const widths = columnWidths(grid, content)
  const setting = settingOf(grid.columns)
  const rows = placeCells(grid.rows).map((placed, row): DrawnRow => ({
    isHead: grid.rows[row]!.part === 'head',
    cells: placed.map(({ cell, column }): DrawnCell => {
      const text = gridText(cell, content)
      const align = alignmentOf(cell, grid.labelColumns)
      const width = sum(widths.slice(column, column + cell.colSpan))
      const side = cell.kind === 'value' || align === 'left' ? 0 : evenSide(text, width, setting.size)
      const size = sizeOf(text, width, setting.size)
      return { text, colSpan: cell.colSpan, rowSpan: cell.rowSpan, align, side, size }
    }),
  }))
  return { widths, rows, together: true, ...setting }
}

/** A small table of the organ's own. A row with fewer cells than the others ends with a wide one. */
export function drawOrganTable(rows: readonly (readonly string[])[]): DrawnTable {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const setting = settingOf(columns)
  const drawn = rows.map((cells): DrawnRow => ({
    isHead: false,
    cells: cells.map((text, index) => {
      const colSpan = index === cells.length - 1 ? columns - index : 1
      const size = sizeOf(text, (TEXT_WIDTH / columns) * colSpan, setting.size)
      return { text, colSpan, rowSpan: 1, align: 'center', side: 0, size }
    }),
  }))
  const widths = Array<number>(columns).fill(TEXT_WIDTH / columns)
  return { widths, rows: drawn, together: false, ...setting }
}
