import type { Anchor } from './align-labels.ts'
import { collectRow, valuesShareLine } from './collect-row.ts'
import { isLabelOfSomeForm } from './label-lists.ts'
import type { Outline, OutlineRow } from './outline.ts'
import { fitRow, type FittedRow } from './place-values.ts'
import type { Token } from './token.ts'

/** A printed row: its label and the tokens behind it. */
export interface FoundRow extends FittedRow {
  readonly row: OutlineRow
  readonly anchor: Anchor | undefined
  /** Positions of `tokens` in the stream. */
  readonly at: readonly number[]
  /** True when the row is one line of the source. */
  readonly ownLine: boolean
}

const isWholeRow = (token: Token | undefined) =>
  token !== undefined && (token.rowIsWhole || token.line.source.table !== null)

/** A converter that repeats a merged cell prints its label several times in the row. */
function endOfLabel(tokens: readonly Token[], { to }: Anchor): number {
  const { line, text } = tokens[to]!
  let end = to
  while (tokens[end + 1]?.line === line && tokens[end + 1]!.text === text) end++
  return end
}

const isBlankLine = ({ line }: Token) => line.source.table === null && line.texts.every((text) => text === '')

/** Cells from `from` up to the next words. */
function countCells(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ kind }, index) => index >= from && kind === 'text')
  return (end < 0 ? tokens.length : end) - from
}

/** Table 4 prints no row label: its values begin behind the last header, on a line of their own where there are lines. */
function startWithoutLabel(outline: Outline, tokens: readonly Token[], anchors: readonly Anchor[]): number | undefined {
  const lastHeader = anchors.at(-1)
  // Without the very last header the values behind it cannot be told from its neighbours.
  if (lastHeader === undefined || lastHeader.label !== outline.labels.length - 1) return undefined
  const { line } = tokens[lastHeader.to]!
  let from = endOfLabel(tokens, lastHeader) + 1
  // A converter that repeats merged cells prints some headers once more behind the last one.
  while (tokens[from]?.line === line && outline.byWords.has(tokens[from]!.label.words)) from++
  // Blank cells on the header's line, or lines of nothing else, are what a merged header left behind; unless just as many
  // cells follow as the row has.
  if (countCells(tokens, from) === outline.rows.at(-1)!.cells.length) return from
  while (tokens[from]?.kind === 'blank' && (tokens[from]!.line === line || isBlankLine(tokens[from]!))) from++
  return from < tokens.length ? from : undefined
}

/** The rows of values a table prints, in the order of the form. */
export function findRows(
  outline: Outline,
  tokens: readonly Token[],
  anchors: readonly Anchor[],
  labels: ReadonlySet<number>,
): FoundRow[] {
  const byLabel = new Map(anchors.map((anchor) => [anchor.label, anchor]))
  const isLabel = (index: number) => labels.has(index)
  return outline.rows.flatMap((row): FoundRow[] => {
    const anchor = byLabel.get(row.anchor)
    const from = row.anchor < 0 ? startWithoutLabel(outline, tokens, anchors) : anchor && endOfLabel(tokens, anchor) + 1
    if (from === undefined) return []
    const ownLine = row.anchor < 0 ? isWholeRow(tokens[from]) : valuesShareLine(tokens, from, isLabel)
    // A row of a web page never runs over into the next one.
    if (!ownLine && anchor && tokens[anchor.to]!.line.source.table !== null) return []
    const at = collectRow(tokens, from, {
      ...{ ownLine, count: row.cells.length, isLabel },
      label: outline.labels[row.anchor]?.label.words ?? '',
    })
    const own = at.map((index) => tokens[index]!)
    // Another form prints a label of its own there: the values belong to it, not to the label before.
    if (own[0]?.kind === 'text' && isLabelOfSomeForm(own[0].label)) return []
    return [
      {
        row,
        anchor,
        at,
        ownLine,
        tokens: own,
        count: row.cells.length,
        pad: row.pad,
        unit: row.unit,
        fit: fitRow(own, row.cells.length),
      },
    ]
  })
}
