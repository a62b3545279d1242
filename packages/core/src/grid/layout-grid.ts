import type { Format } from '../definition/define-format.ts'
import type { CellDefinition, TableBlock, TableDefinition, TableId } from '../definition/define-table.ts'
import { flattenLines, isGroup, type FlatLine, type Line } from '../definition/line.ts'
import type { Grid, GridCell, GridRow } from './grid.ts'

const depthOf = (lines: readonly Line[]): number =>
  Math.max(...lines.map((line) => (isGroup(line) ? 1 + depthOf(line.lines) : 1)))
const leavesOf = (line: Line): number =>
  isGroup(line) ? line.lines.reduce((sum, child) => sum + leavesOf(child), 0) : 1
const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))
const leastCommon = (numbers: readonly number[]) => numbers.reduce((a, b) => (a * b) / greatestCommon(a, b), 1)

/** Header cells by level: a leaf reaches down to the last level, a group spans its leaves. `unit` is the width of one leaf. */
function columnHeaders(lines: readonly Line[], depth: number, unit: number): GridCell[][] {
  const levels: GridCell[][] = Array.from({ length: depth }, () => [])
  const place = (line: Line, level: number) => {
    const group = isGroup(line)
    levels[level]!.push({
      kind: 'columnHeader',
      text: line.label,
      colSpan: leavesOf(line) * unit,
      rowSpan: group ? 1 : depth - level,
      scope: group ? 'colgroup' : 'col',
      ...(line.key === undefined ? {} : { lineKey: line.key }),
    })
    if (group) for (const child of line.lines) place(child, level + 1)
  }
  for (const line of lines) place(line, 0)
  return levels
}

function headRows(block: TableBlock, labelColumns: number, unit: number, part: GridRow['part']): GridRow[] {
  const depth = depthOf(block.columns)
  const levels = columnHeaders(block.columns, depth, unit)
  const corner: GridCell[] =
    labelColumns === 0
      ? []
      : [{ kind: 'corner', text: block.corner ?? '', colSpan: labelColumns, rowSpan: depth, scope: 'col' }]
  return levels.map((cells, level) => ({
    part,
    startsGroup: false,
    isTotal: false,
    cells: level === 0 ? [...corner, ...cells] : cells,
  }))
}

/** Label cells of a row: each group where it starts, then the leaf over the label columns that are left. */
function labelCells(row: FlatLine, previous: FlatLine | undefined, labelColumns: number): GridCell[] {
  if (labelColumns === 0) return []
  const groups = row.groups
    .filter((group, level) => previous?.groups[level] !== group)
    .map((group): GridCell => ({
      kind: 'rowHeader',
      text: group.label,
      colSpan: 1,
      rowSpan: leavesOf(group),
      scope: 'rowgroup',
    }))
  const leaf: GridCell = {
    kind: 'rowHeader',
    text: row.leaf.label,
    colSpan: labelColumns - row.groups.length,
    rowSpan: 1,
    scope: 'row',
    ...(row.leaf.key === undefined ? {} : { lineKey: row.leaf.key }),
  }
  return [...groups, leaf]
}

function startsGroup(row: FlatLine, previous: FlatLine | undefined): boolean {
  return (
    previous === undefined ||
    row.groups.length !== previous.groups.length ||
    row.groups.some((group, level) => group !== previous.groups[level])
  )
}

function bodyRows(block: TableBlock, cells: readonly CellDefinition[], labelColumns: number, unit: number): GridRow[] {
  const rows = flattenLines(block.rows)
  return rows.map((row, position) => {
    const previous = rows[position - 1]
    const values = cells.filter((cell) => cell.row.key === row.key)
    return {
      part: 'body',
      startsGroup: startsGroup(row, previous) || row.leaf.sumOf !== undefined,
      isTotal: row.leaf.sumOf !== undefined,
      cells: [
        ...labelCells(row, previous, labelColumns),
        ...values.map((cell): GridCell => ({ kind: 'value', text: '', colSpan: unit, rowSpan: 1, cellId: cell.id })),
      ],
    }
  })
}

function layoutTable(format: Format, table: TableDefinition): Grid {
  const hasLabels = table.blocks.some((block) => flattenLines(block.rows).some((row) => row.leaf.label !== ''))
  const labelColumns = hasLabels ? Math.max(...table.blocks.map((block) => depthOf(block.rows))) : 0
  const widths = table.blocks.map((block) => flattenLines(block.columns).length)
  const valueColumns = leastCommon(widths)
  const columns = labelColumns + valueColumns
  const single = table.blocks.length === 1
  const rows = table.blocks.flatMap((block, index) => {
    const unit = valueColumns / widths[index]!
    const cells = format.cells.filter((cell) => cell.table === table.id && cell.block === index)
    const heading: GridRow[] =
      block.heading === undefined
        ? []
        : [
            {
              part: 'heading',
              startsGroup: true,
              isTotal: false,
              cells: [{ kind: 'heading', text: block.heading, colSpan: columns, rowSpan: 1, scope: 'colgroup' }],
            },
          ]
    return [
      ...heading,
      ...headRows(block, labelColumns, unit, single ? 'head' : 'blockHead'),
      ...bodyRows(block, cells, labelColumns, unit),
    ]
  })
  return { table: table.id, columns, labelColumns, rows }
}

const laidOut = new WeakMap<Format, Map<TableId, Grid>>()

/** The official layout of one table of a format, with header spans and row groups as on the form. Computed once. */
export function layoutGrid(format: Format, table: TableId): Grid {
  let grids = laidOut.get(format)
  if (!grids) laidOut.set(format, (grids = new Map(format.tables.map((one) => [one.id, layoutTable(format, one)]))))
  return grids.get(table)!
}
