import { layoutGrid, type CellDefinition, type Format, type GridCell, type GridRow, type TableId } from '@gongkai/core'

/** A header or label as drawn. `level` tells the outer rail of a table from the groups inside it. */
export interface ViewHeader extends GridCell {
  readonly level: 'rail' | 'group' | 'line'
}

/** The place of a value: its definition and its position among the values of the row. */
export interface ViewValue {
  readonly definition: CellDefinition
  readonly position: number
  readonly colSpan: number
}

/** A row as drawn: headers on the left, values on the right. */
export interface ViewRow {
  readonly part: GridRow['part']
  readonly startsGroup: boolean
  readonly isTotal: boolean
  readonly headers: readonly ViewHeader[]
  readonly values: readonly ViewValue[]
}

/** One column of a table with a single block, as it is offered for choosing on a narrow screen. */
export interface ViewColumn {
  readonly position: number
  readonly key: string
  readonly label: string
  readonly computed: boolean
}

/** A statutory table ready for drawing: core's layout joined with the definitions of its cells. */
export interface TableView {
  readonly table: TableId
  readonly labelColumns: number
  readonly valueColumns: number
  readonly head: readonly ViewRow[]
  readonly blocks: readonly (readonly ViewRow[])[]
  readonly body: readonly ViewRow[]
  readonly columns: readonly ViewColumn[]
}

const views = new WeakMap<Format, Map<TableId, TableView>>()

/** The view of one table of a format. Computed once. */
export function tableView(format: Format, table: TableId): TableView {
  let ofFormat = views.get(format)
  if (!ofFormat) views.set(format, (ofFormat = new Map()))
  let view = ofFormat.get(table)
  if (!view) ofFormat.set(table, (view = buildView(format, table)))
  return view
}

function buildView(format: Format, table: TableId): TableView {
  const grid = layoutGrid(format, table)
  const rows = grid.rows.map((row) => viewRow(format, row, grid.labelColumns))
  const body = rows.filter((row) => row.part === 'body')
  return {
    table,
    labelColumns: grid.labelColumns,
    valueColumns: grid.columns - grid.labelColumns,
    head: rows.filter((row) => row.part === 'head'),
    blocks: splitBlocks(rows.filter((row) => row.part !== 'head')),
    body,
    columns: columnsOf(body),
  }
}

function viewRow(format: Format, row: GridRow, labelColumns: number): ViewRow {
  const headers = row.cells.filter((cell) => cell.kind !== 'value')
  const values = row.cells.filter((cell) => cell.cellId !== undefined)
  return {
    part: row.part,
    startsGroup: row.startsGroup,
    isTotal: row.isTotal,
    headers: headers.map((cell, index) => ({ ...cell, level: levelOf(headers, index, labelColumns) })),
    values: values.map((cell, position) => ({
      definition: format.cells[format.indexOf.get(cell.cellId!)!]!,
      position,
      colSpan: cell.colSpan,
    })),
  }
}

/** The outermost group of a table whose groups nest is drawn as a rail of vertical writing, the inner ones as groups. */
function levelOf(headers: readonly GridCell[], index: number, labelColumns: number): ViewHeader['level'] {
  const header = headers[index]!
  if (header.scope !== 'rowgroup') return 'line'
  const leaf = headers.at(-1)!
  const groups = labelColumns - leaf.colSpan
  const listed = headers.length - 1
  const depth = groups - listed + index
  return depth === 0 && labelColumns > 2 ? 'rail' : 'group'
}

/** A block begins with its heading row, so that each becomes a row group of its own. */
function splitBlocks(rows: readonly ViewRow[]): ViewRow[][] {
  const blocks: ViewRow[][] = []
  for (const row of rows) {
    if (row.part === 'heading' || blocks.length === 0) blocks.push([])
    blocks.at(-1)!.push(row)
  }
  return blocks
}

function columnsOf(body: readonly ViewRow[]): ViewColumn[] {
  const widths = new Set(body.map((row) => row.values.length))
  if (widths.size !== 1 || body.length < 2) return []
  return body[0]!.values.map(({ definition, position }) => ({
    position,
    key: definition.column.leaf.key ?? '',
    label: definition.columnLabel,
    computed: definition.column.leaf.sumOf !== undefined,
  }))
}

/** How a cell is called: row first, then column, as in 表三“（一）予以公开”自然人. */
export function cellLabel({ rowLabel, columnLabel }: CellDefinition): string {
  return columnLabel === '' || columnLabel === rowLabel ? rowLabel : `${rowLabel}，${columnLabel}`
}

/** How a cell is called where its table must be named too. */
export function cellTitle(definition: CellDefinition): string {
  return `${definition.tableName} ${cellLabel(definition)}`
}
