import type { CellType } from './cell-type.ts'
import type { EquationCode } from './rule-code.ts'

/** The six kinds of results of an application, （一） to （六） of table 3. */
export const OUTCOMES = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'other'] as const
export type OutcomeId = (typeof OUTCOMES)[number]

/**
 * A row or a column of a statutory table, or a group of them. Groups without a `key` are labels only
 * (（三）不予公开 has no cell of its own on the official form); groups with a key take part in the cell id.
 */
export type Line = LeafLine | GroupLine

/** A single row or column. */
export interface LeafLine {
  readonly key?: string
  /** Official label, verbatim. */
  readonly label: string
  /** What its cells hold; a row's type wins over a column's, a column's over the block's. */
  readonly type?: CellType
  /** Keys of the sibling lines this line is the total of, and the rule that says so. */
  readonly sumOf?: readonly string[]
  readonly rule?: EquationCode
  /** Key of the line whose value in last year's report this line repeats (上年结转 repeats 结转下年度). */
  readonly carriedFrom?: string
  /** The kind of results this row stands for alone. */
  readonly outcome?: OutcomeId
}

/** Rows or columns under one heading. */
export interface GroupLine {
  readonly key?: string
  readonly label: string
  readonly lines: readonly Line[]
  /** The kind of results the rows below stand for together. */
  readonly outcome?: OutcomeId
}

/** A leaf with the path of groups above it. `key` is the dotted path of the keyed ones, '' when none has a key. */
export interface FlatLine {
  readonly key: string
  readonly parentKey: string
  readonly leaf: LeafLine
  readonly groups: readonly GroupLine[]
}

/** True when the line holds other lines. */
export function isGroup(line: Line): line is GroupLine {
  return 'lines' in line
}

const joinKeys = (above: string, key: string | undefined) =>
  key === undefined ? above : above === '' ? key : `${above}.${key}`

/** All leaves below `lines` in printed order, each with its groups and its dotted key. */
export function flattenLines(lines: readonly Line[], groups: readonly GroupLine[] = [], parentKey = ''): FlatLine[] {
  return lines.flatMap((line) =>
    isGroup(line)
      ? flattenLines(line.lines, [...groups, line], joinKeys(parentKey, line.key))
      : [{ key: joinKeys(parentKey, line.key), parentKey, leaf: line, groups }],
  )
}
