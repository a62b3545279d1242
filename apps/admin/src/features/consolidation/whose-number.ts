import { getCell, type CellDefinition, type Format, type TableId } from '@gongkai/core'
import { cellLabel } from '@gongkai/ui'
import type { OutputOf } from '../../client/procedures.ts'

/** The sums of a round as the api answers them. */
export type Consolidation = OutputOf<'aggregation.consolidate'>
/** What one organ contributed to a cell. */
export type Child = OutputOf<'aggregation.cellChildren'>['children'][number]

/** One line of the first column: a cell of the consolidated table. */
export interface SumLine {
  readonly cell: CellDefinition
  readonly label: string
  readonly indented: boolean
  readonly sum: number | null
}

/** Columns of a table that can be chosen; a table without common columns has none. */
export function columnsOf(format: Format, table: TableId): { readonly key: string; readonly label: string }[] {
  if (table !== 't3') return []
  const seen = new Map<string, string>()
  for (const cell of format.cells) if (cell.table === table) seen.set(cell.column.key, cell.columnLabel)
  return [...seen].map(([key, label]) => ({ key, label })).reverse()
}

/** The lines of one column of table 3, or every cell of tables 2 and 4. */
export function sumLines(format: Format, table: TableId, column: string, cells: Consolidation['cells']): SumLine[] {
  return format.cells
    .filter((cell) => cell.table === table && (table !== 't3' || cell.column.key === column))
    .map((cell) => ({
      cell,
      label: table === 't3' ? cell.rowLabel : cellLabel(cell),
      indented: table === 't3' && cell.row.groups.length > 1,
      sum: cells[cell.id]?.sum ?? null,
    }))
}

/** Cells that stand in the same row as a cell: what it is made of, or what it stands beside. */
export function rowOf(format: Format, cellId: string): CellDefinition[] {
  const { table, block, row, column } = getCell(format, cellId)
  if (table === 't4')
    return format.cells.filter((cell) => cell.table === table && cell.column.parentKey === column.parentKey)
  return format.cells.filter((cell) => cell.table === table && cell.block === block && cell.row.key === row.key)
}

/** The cell in a row where a number comes from: itself, or the largest part where it is a total. */
export function originIn(
  row: readonly CellDefinition[],
  cellId: string,
  valueOf: (cellId: string) => number | null,
): string {
  const typed = row.filter((cell) => !cell.computed)
  if (typed.some((cell) => cell.id === cellId) || typed.length === 0) return cellId
  return typed.reduce((best, cell) => ((valueOf(cell.id) ?? 0) > (valueOf(best.id) ?? 0) ? cell : best)).id
}

/** Children told apart: those that count something, how many are zero, how many hold no number. */
export function splitChildren(children: readonly Child[]) {
  const counting = children.filter(({ value }) => value !== null && value !== 0)
  return {
    counting,
    largest: counting.reduce((most, { value }) => Math.max(most, Math.abs(value ?? 0)), 1),
    zeros: children.filter(({ value }) => value === 0).length,
    blank: children.filter(({ value }) => value === null).length,
  }
}
