import type { Format, TableId } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { alignLabels, type Anchor } from './align-labels.ts'
import { findRows, type FoundRow } from './find-rows.ts'
import { outlineOf, type Outline } from './outline.ts'
import { tokenise, type Token } from './token.ts'

/** A table of the format found among the lines of a document: its labels and, behind them, the tokens of its rows. */
export interface LocatedTable {
  readonly outline: Outline
  readonly tokens: readonly Token[]
  readonly anchors: readonly Anchor[]
  readonly rows: readonly FoundRow[]
  /** True when the file ends with these lines, perhaps inside a row. */
  readonly isLastOfFile: boolean
}

/** Finds the labels and the rows of a table in the lines it stands in. */
export function locateTable(
  format: Format,
  table: TableId,
  lines: readonly CleanLine[],
  isLastOfFile: boolean,
): LocatedTable {
  const outline = outlineOf(format, table)
  const tokens = tokenise(lines)
  const anchors = alignLabels(outline, tokens)
  const rows = findRows(outline, tokens, anchors, positionsOf(anchors))
  return { outline, tokens, anchors, rows, isLastOfFile }
}

/** Positions of the tokens that labels were read from. */
export function positionsOf(anchors: readonly Anchor[]): Set<number> {
  const positions = new Set<number>()
  for (const { from, to } of anchors) for (let index = from; index <= to; index++) positions.add(index)
  return positions
}

/** Lines a located table stands on. */
export function linesOf({ tokens, anchors, rows }: LocatedTable): Set<CleanLine> {
  const positions = [...positionsOf(anchors), ...rows.flatMap(({ at }) => at)]
  return new Set(positions.map((index) => tokens[index]!.line))
}
