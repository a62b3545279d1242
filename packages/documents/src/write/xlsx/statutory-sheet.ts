import {
  formatNumber,
  getCell,
  layoutGrid,
  type Format,
  type Grid,
  type GridCell,
  type ReportContent,
  type SectionContent,
  type TableDefinition,
} from '@gongkai/core'
import { columnWidths } from '../column-widths.ts'
import { gridText } from '../grid-text.ts'
import { placeCells, type PlacedCell } from '../place-cells.ts'
import { sectionHeading } from '../section-heading.ts'
import { textWidth } from '../text-width.ts'
import { heightFor, type Look, type Sheet, type SheetCell } from './sheet.ts'
import { wordCells } from './word-cells.ts'

/** Sheets are read on screens, which are wider than paper. */
const WIDER = 1.25
/** Row of the sheet on which the table begins, behind the section's heading. */
const FIRST_ROW = 1
const MOST_PORTRAIT_COLUMNS = 12
const HEADING_HEIGHT = 28

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** A number where the cell holds one and shows nothing else; text where it says anything more; blank where it is blank. */
function valueOf(format: Format, cell: GridCell, content: ReportContent): string | number {
  const value = cell.cellId === undefined ? undefined : content.cells[cell.cellId]
  if (value === undefined || value.value === null) return gridText(cell, content)
  const { type } = getCell(format, cell.cellId!)
  return value.raw === formatNumber(type, value.value) ? Number(value.raw) : value.raw
}

function lookOf(format: Format, cell: GridCell, labelColumns: number): Look {
  if (cell.cellId !== undefined) return getCell(format, cell.cellId).type.kind === 'money' ? 'amount' : 'count'
  return cell.kind === 'rowHeader' && cell.scope === 'row' && labelColumns > 1 ? 'rowLabel' : 'label'
}

function heightsOf(placed: readonly PlacedCell<GridCell>[][], widths: readonly number[], content: ReportContent) {
  return placed.map((cells) =>
    Math.max(
      ...cells
        .filter(({ cell }) => cell.rowSpan === 1)
        .map(({ cell, column }) =>
          heightFor(textWidth(gridText(cell, content)), sum(widths.slice(column, column + cell.colSpan))),
        ),
    ),
  )
}

interface DrawnTable {
  readonly cells: readonly SheetCell[]
  readonly widths: readonly number[]
  readonly heights: readonly number[]
}

function drawTable(format: Format, grid: Grid, content: ReportContent): DrawnTable {
  const widths = columnWidths(grid, content).map((width) => width * WIDER)
  const placed = placeCells(grid.rows)
  const cells = placed.flat().map(({ cell, row, column }): SheetCell => {
    const { colSpan, rowSpan } = cell
    const look = lookOf(format, cell, grid.labelColumns)
    return { row: row + FIRST_ROW, column, value: valueOf(format, cell, content), look, colSpan, rowSpan }
  })
  return { cells, widths, heights: heightsOf(placed, widths, content) }
}

function headingCell({ no, title }: SectionContent, colSpan: number): SheetCell {
  return { row: 0, column: 0, value: sectionHeading(no, title), look: 'heading', colSpan, rowSpan: 1 }
}

/** The sheet of a statutory table: the section's heading, the table as on the form, and the section's own words below it. */
export function statutorySheet(
  format: Format,
  table: TableDefinition,
  section: SectionContent,
  content: ReportContent,
): Sheet {
  const grid = layoutGrid(format, table.id)
  const drawn = drawTable(format, grid, content)
  const words = wordCells(section.narrative, FIRST_ROW + grid.rows.length + 1, grid.columns)
  const heads = grid.rows.filter(({ part }) => part === 'head').length
  const width = sum(drawn.widths)
  const wordHeights = words
    .filter(({ colSpan }) => colSpan > 1)
    .map(({ row, value }): [number, number] => [row, heightFor(textWidth(String(value)), width)])
  return {
    name: table.name,
    cells: [headingCell(section, grid.columns), ...drawn.cells, ...words],
    widths: drawn.widths,
    heights: new Map([...[HEADING_HEIGHT, ...drawn.heights].entries(), ...wordHeights]),
    frozen: { rows: FIRST_ROW + heads, columns: grid.labelColumns },
    repeated: heads === 0 ? null : [FIRST_ROW, FIRST_ROW + heads - 1],
    landscape: grid.columns > MOST_PORTRAIT_COLUMNS,
    hidden: false,
  }
}
