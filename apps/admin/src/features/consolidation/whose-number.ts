import { getCell, outcomeFlow, type CellDefinition, type Format, type TableId } from '@gongkai/core'
import { cellLabel, shortRowName } from '@gongkai/ui'
import type { OutputOf } from '../../client/procedures.ts'

/** The sums of a round as the api answers them. */
export type Consolidation = OutputOf<'aggregation.consolidate'>
/** What one organ contributed to a cell. */
export type Child = OutputOf<'aggregation.cellChildren'>['children'][number]

/** One line of the first column: a cell of the consolidated table, or the group above a few of them with their sum. */
export interface SumLine {
  /** Undefined for a group, which has no cell of its own on the form. */
  readonly cell: CellDefinition | undefined
  readonly label: string
  readonly indented: boolean
  readonly sum: number | null
}

/** A cell in few words: column, then row, as in 总计 · 本年新收. */
export function shortCellLabel(cell: CellDefinition): string {
  if (cell.table !== 't3') return cellLabel(cell)
  return `${cell.columnLabel.split(' · ').at(-1)} · ${shortRowName(cell)}`
}

/** Columns of a table that can be chosen; a table without common columns has none. */
export function columnsOf(format: Format, table: TableId): { readonly key: string; readonly label: string }[] {
  if (table !== 't3') return []
  const seen = new Map<string, string>()
  for (const cell of format.cells) if (cell.table === table) seen.set(cell.column.key, cell.columnLabel)
  return [...seen].map(([key, label]) => ({ key, label })).reverse()
}

/** The lines of one column of table 3 with its groups, or every cell of tables 2 and 4. */
export function sumLines(format: Format, table: TableId, column: string, cells: Consolidation['cells']): SumLine[] {
  const sumOf = (cellId: string) => cells[cellId]?.sum ?? null
  const listed = format.cells.filter((cell) => cell.table === table && (table !== 't3' || cell.column.key === column))
  if (table !== 't3')
    return listed.map((cell) => ({ cell, label: cellLabel(cell), indented: false, sum: sumOf(cell.id) }))
  const { groups } = outcomeFlow(sumOf, column)
  return listed.flatMap((cell, index) => {
    const group = cell.row.groups[1]
    const line = { cell, label: cell.row.leaf.label, indented: group !== undefined, sum: sumOf(cell.id) }
    if (group === undefined || listed[index - 1]?.row.groups[1] === group) return [line]
    const sum = groups.find(({ rows }) => rows.includes(cell.row.key))?.count ?? null
    return [{ cell: undefined, label: group.label, indented: false, sum }, line]
  })
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

/** A revision of a cell. */
type Revision = OutputOf<'reportEditing.cellHistory'>['revisions'][number]

/** What was written in a cell up to the moment its version was frozen (ISO time); later drafts are not what was summed. */
export function revisionsAt(revisions: readonly Revision[], frozenAt: string | undefined): readonly Revision[] {
  return frozenAt === undefined ? [] : revisions.filter(({ at }) => at <= frozenAt)
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
