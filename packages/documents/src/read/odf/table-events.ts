import { AppError } from '@gongkai/core'
import type { TableCellBlock } from '../office/blocks.ts'
import { MOST_CELLS } from '../raw-document.ts'
import { closeStory, openStory } from './text-events.ts'
import { countOf, type CloseEvent, type OdfRow, type OdfTable, type OdfWalk, type OpenEvent } from './walk.ts'

const WIDEST_SPAN = 100
/** Rows and cells a file may repeat by one element in a text document. */
const MOST_REPEATED = 100

const isHidden = (visibility: string | undefined) => visibility === 'collapse' || visibility === 'filter'

const openTable: OpenEvent = ({ tables, styles }, attributes) => {
  tables.push({
    name: attributes['table:name'] ?? '',
    isHidden: styles.hiddenTables.has(attributes['table:style-name'] ?? ''),
    columns: [],
    rows: [],
  })
}

const timesOf = ({ repeated }: { readonly repeated: number }) => Math.min(repeated, MOST_REPEATED)

/** Cells of a row with their columns; covered ones only take their place. */
function placeRow({ cells }: OdfRow): TableCellBlock[] {
  const placed: TableCellBlock[] = []
  let column = 1
  for (const { isCovered, repeated, colSpan, rowSpan, blocks } of cells) {
    const times = timesOf({ repeated })
    for (let time = 0; time < times && !isCovered; time++)
      placed.push({ column: column + time, colSpan, rowSpan, blocks })
    column += times
  }
  return placed
}

/** Rows of a table with what the file repeats written out. Throws FILE_TOO_LARGE before they would fill the memory. */
function placeRows(walk: OdfWalk, { rows }: OdfTable): TableCellBlock[][] {
  for (const row of rows) walk.cells += timesOf(row) * row.cells.reduce((sum, cell) => sum + timesOf(cell), 0)
  if (walk.cells > MOST_CELLS) throw new AppError('FILE_TOO_LARGE', { file: walk.file, limit: `${MOST_CELLS} 格` })
  return rows.flatMap((row) => Array.from({ length: timesOf(row) }, () => placeRow(row)))
}

const closeTable: CloseEvent = (walk) => {
  const table = walk.tables.pop()!
  if (walk.holds === 'sheets' && walk.stories.length === 1) {
    walk.sheets.push(table)
    return
  }
  const rows = placeRows(walk, table)
  if (rows.length > 0) walk.stories.at(-1)!.push({ kind: 'table', rows })
}

/** Style of the next cell of a table, where it names none itself: its row's, or its column's. */
function usualStyle(table: OdfTable | undefined): string | undefined {
  const row = table?.rows.at(-1)
  if (!table || !row || row.cellStyle !== undefined) return row?.cellStyle
  let column = row.width
  return table.columns.find(({ repeated }) => (column -= repeated) < 0)?.cellStyle
}

const openCell =
  (isCovered: boolean): OpenEvent =>
  (walk, attributes) => {
    const table = walk.tables.at(-1)
    const row = table?.rows.at(-1)
    const style = attributes['table:style-name'] ?? usualStyle(table)
    const repeated = countOf(attributes, 'table:number-columns-repeated')
    if (row) row.width += repeated
    row?.cells.push({
      isCovered,
      repeated,
      colSpan: Math.min(countOf(attributes, 'table:number-columns-spanned'), WIDEST_SPAN),
      rowSpan: countOf(attributes, 'table:number-rows-spanned'),
      value: attributes['office:value'] ?? attributes['office:string-value'] ?? null,
      blocks: [],
    })
    openStory(walk, style === undefined ? attributes : { ...attributes, 'table:style-name': style })
  }

const closeCell: CloseEvent = (walk) => {
  const blocks = closeStory(walk)
  const cell = walk.tables.at(-1)?.rows.at(-1)?.cells.at(-1)
  if (cell) cell.blocks = blocks
}

/** Tables of a text document and sheets of a workbook. */
export const TABLE_OPEN: Readonly<Record<string, OpenEvent>> = {
  'table:table': openTable,
  'table:table-column': ({ tables }, attributes) =>
    void tables.at(-1)?.columns.push({
      repeated: countOf(attributes, 'table:number-columns-repeated'),
      cellStyle: attributes['table:default-cell-style-name'],
      isHidden: isHidden(attributes['table:visibility']),
    }),
  'table:table-row': ({ tables }, attributes) =>
    void tables.at(-1)?.rows.push({
      repeated: countOf(attributes, 'table:number-rows-repeated'),
      cellStyle: attributes['table:default-cell-style-name'],
      isHidden: isHidden(attributes['table:visibility']),
      width: 0,
      cells: [],
    }),
  'table:table-cell': openCell(false),
  'table:covered-table-cell': openCell(true),
}

/** Ends of the same. */
export const TABLE_CLOSE: Readonly<Record<string, CloseEvent>> = {
  'table:table': closeTable,
  'table:table-cell': closeCell,
  'table:covered-table-cell': closeCell,
}
