import type { CellType } from './cell-type.ts'
import { flattenLines, type FlatLine, type Line } from './line.ts'
import type { EquationCode } from './rule-code.ts'

/** The three statutory tables, numbered by section. */
export type TableId = 't2' | 't3' | 't4'

/** One ruled block of a table: table 2 has one per item of 条例 art. 20, tables 3 and 4 have a single one. */
export interface TableBlock {
  /** Full-width heading row, e.g. 第二十条第（一）项. */
  readonly heading?: string
  /** Text of the top-left cell, where the form prints one. */
  readonly corner?: string
  readonly columns: readonly Line[]
  readonly rows: readonly Line[]
  readonly type: CellType
}

/** An equation between rows, holding in each column (the 勾稽关系 printed on the form). */
export interface Balance {
  readonly rule: EquationCode
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** A statutory table as it is written down. */
export interface TableDefinition {
  readonly id: TableId
  /** Section of the report the table stands in; also the number people call it by (表二, 表三, 表四). */
  readonly section: 2 | 3 | 4
  /** Name used in messages: 表二, 表三, 表四. */
  readonly name: string
  readonly blocks: readonly TableBlock[]
  readonly balances?: readonly Balance[]
}

// A line whose children are not known literally (plain `Line`) would recurse for ever; its key is just a string.
type LineKey<L> = Line extends L
  ? string
  : L extends { readonly lines: readonly (infer Child)[] }
    ? L extends { readonly key: infer K extends string }
      ? `${K}.${LineKey<Child>}`
      : LineKey<Child>
    : L extends { readonly key: infer K extends string }
      ? K
      : ''
type Join<A extends string, B extends string> = A extends '' ? B : B extends '' ? A : `${A}.${B}`
type BlockCellId<B> = B extends { readonly rows: readonly (infer R)[]; readonly columns: readonly (infer C)[] }
  ? Join<LineKey<R>, LineKey<C>>
  : never

/** The literal type of every cell id a table declares, e.g. `t3.granted.naturalPerson`. */
export type TableCellId<T extends TableDefinition> = `${T['id']}.${BlockCellId<T['blocks'][number]>}`

/** Declares a table. Returns it unchanged; the type parameter keeps the literal keys so that cell ids are checked by the compiler. */
export function defineTable<const T extends TableDefinition>(table: T): T {
  return table
}

/** A cell of a format: its stable id, its place and what it may hold. */
export interface CellDefinition {
  readonly id: string
  /** Position in the format's cell list; arrays of values use it. */
  readonly index: number
  readonly table: TableId
  readonly tableName: string
  readonly block: number
  readonly row: FlatLine
  readonly column: FlatLine
  readonly type: CellType
  /** Label of the row as a person says it: 行政许可, （三）不予公开 1.属于国家秘密. */
  readonly rowLabel: string
  readonly columnLabel: string
  /** True for totals: computed in the editor, compared on import. */
  readonly computed: boolean
  /** Id of the cell of last year's report this one repeats. */
  readonly carriedFrom?: string
}

/** An equation Σ left = Σ right over cell indexes. A total has one cell on the left and its parts on the right. */
export interface Equation {
  readonly rule: EquationCode
  readonly left: readonly number[]
  readonly right: readonly number[]
}

const cellId = (table: TableId, row: string, column: string) =>
  [table, row, column].filter((part) => part !== '').join('.')
const groupLabel = (line: FlatLine) =>
  line.groups.map((group) => group.label).filter((label) => /^（[三四五六]）/.test(label))
const labelOf = (line: FlatLine) => [...groupLabel(line), line.leaf.label].join(' ')
const columnLabelOf = (line: FlatLine) =>
  [...line.groups.filter((group) => group.key !== undefined).map((group) => group.label), line.leaf.label].join(' · ')

function cellsOfBlock(table: TableDefinition, block: TableBlock, blockIndex: number): Omit<CellDefinition, 'index'>[] {
  const columns = flattenLines(block.columns)
  return flattenLines(block.rows).flatMap((row) =>
    columns.map((column) => ({
      id: cellId(table.id, row.key, column.key),
      table: table.id,
      tableName: table.name,
      block: blockIndex,
      row,
      column,
      type: row.leaf.type ?? column.leaf.type ?? block.type,
      rowLabel: labelOf(row) || (column.groups[0]?.label ?? ''),
      columnLabel: columnLabelOf(column),
      computed: row.leaf.sumOf !== undefined || column.leaf.sumOf !== undefined,
      ...(row.leaf.carriedFrom === undefined
        ? {}
        : { carriedFrom: cellId(table.id, row.leaf.carriedFrom, column.key) }),
    })),
  )
}

/** Every cell of `tables` in printed order, numbered from 0. Throws when two cells share an id. */
export function deriveCells(tables: readonly TableDefinition[]): CellDefinition[] {
  const cells = tables.flatMap((table) => table.blocks.flatMap((block, index) => cellsOfBlock(table, block, index)))
  const seen = new Set<string>()
  for (const cell of cells) {
    if (seen.has(cell.id)) throw new Error(`cell id declared twice: ${cell.id}`)
    seen.add(cell.id)
  }
  return cells.map((cell, index) => ({ ...cell, index }))
}

/** The equations `table` declares, over the indexes of `cells`. Throws when a sum or a balance names a line that is not there. */
export function deriveEquations(table: TableDefinition, cells: readonly CellDefinition[]): Equation[] {
  const indexOf = new Map(cells.map((cell) => [cell.id, cell.index]))
  const at = (row: string, column: string) => {
    const id = cellId(table.id, row, column)
    const index = indexOf.get(id)
    if (index === undefined) throw new Error(`${table.id}: an equation names ${id}, which is not a cell`)
    return index
  }
  const beside = (line: FlatLine, key: string) => (line.parentKey === '' ? key : `${line.parentKey}.${key}`)
  return table.blocks.flatMap((block) => {
    const rows = flattenLines(block.rows)
    const columns = flattenLines(block.columns)
    const equations: Equation[] = []
    for (const { rule, left, right } of table.balances ?? [])
      for (const column of columns)
        equations.push({ rule, left: left.map((r) => at(r, column.key)), right: right.map((r) => at(r, column.key)) })
    for (const row of rows)
      if (row.leaf.sumOf && row.leaf.rule)
        for (const column of columns)
          equations.push({
            rule: row.leaf.rule,
            left: [at(row.key, column.key)],
            right: row.leaf.sumOf.map((key) => at(beside(row, key), column.key)),
          })
    for (const column of columns)
      if (column.leaf.sumOf && column.leaf.rule)
        for (const row of rows)
          equations.push({
            rule: column.leaf.rule,
            left: [at(row.key, column.key)],
            right: column.leaf.sumOf.map((key) => at(row.key, beside(column, key))),
          })
    return equations
  })
}
