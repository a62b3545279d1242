import type { Format, TableId } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { alignLabels, type Anchor } from './align-labels.ts'
import { collectRow, valuesShareLine } from './collect-row.ts'
import { findColumnOrder } from './column-order.ts'
import { outlineOf, type Outline, type OutlineRow } from './outline.ts'
import { fitRow, paddingStyle, startByStyle, type PaddingStyle, type RowFit } from './place-values.ts'
import { tokenise, type Token } from './token.ts'

/** A cell of the form and the source cell it was found in. Several tokens: the text allows several readings. */
export interface PlacedCell {
  readonly id: string
  readonly token: Token
  readonly others: readonly Token[]
  /** Text of the row label and of the column headers, for units printed there. */
  readonly headers: readonly string[]
  readonly similarity: number
}

export interface MatchedTable {
  readonly table: TableId
  readonly tokens: readonly Token[]
  readonly anchors: readonly Anchor[]
  readonly placed: readonly PlacedCell[]
  /** Tokens that a label or a cell was read from. */
  readonly used: ReadonlySet<number>
}

interface FoundRow {
  readonly row: OutlineRow
  readonly anchor: Anchor | undefined
  /** Positions of the tokens behind the label. */
  readonly tokens: readonly number[]
  readonly fit: RowFit
}

/** Reads one table from the lines it stands in. Rows and columns that cannot be placed for certain are left alone. */
export function matchTable(format: Format, table: TableId, lines: readonly CleanLine[], isLastOfFile: boolean): MatchedTable {
  const outline = outlineOf(format, table)
  const tokens = tokenise(lines)
  const anchors = alignLabels(outline, tokens)
  const used = new Set<number>()
  for (const { from, to } of anchors) for (let index = from; index <= to; index++) used.add(index)
  const rows = findRows(outline, tokens, anchors, used)
  const style = paddingStyle(rows.map(({ row, fit, tokens: own }) => ({ fit, tokens: own.length, count: row.cells.length, pad: row.pad })))
  const placed: PlacedCell[] = []
  for (const found of rows) {
    const order = findColumnOrder(outline, outline.blocks[found.row.block]!, anchors, tokens)
    if (order === null) continue
    const place = placer(outline, anchors, tokens, found, order)
    const isCut = isLastOfFile && placed.length > 0 && isCutOff(found, tokens)
    const cells = isCut ? placeCutRow(found, tokens, place) : placeRow(found, tokens, place, style)
    placed.push(...cells)
    markUsed(used, found, cells, tokens)
  }
  return { table, tokens, anchors, placed, used }
}

/** Values that were placed are used, and so are the blank cells around them. */
function markUsed(used: Set<number>, found: FoundRow, cells: readonly PlacedCell[], tokens: readonly Token[]): void {
  if (cells.length === 0) return
  const sources = new Set(cells.flatMap((cell) => [cell.token, ...cell.others]))
  for (const index of found.tokens) if (sources.has(tokens[index]!) || tokens[index]!.kind === 'blank') used.add(index)
}

function findRows(outline: Outline, tokens: readonly Token[], anchors: readonly Anchor[], labels: ReadonlySet<number>): FoundRow[] {
  const byLabel = new Map(anchors.map((anchor) => [anchor.label, anchor]))
  const isLabel = (index: number) => labels.has(index)
  return outline.rows.flatMap((row): FoundRow[] => {
    const anchor = byLabel.get(row.anchor)
    const from = row.anchor < 0 ? startWithoutLabel(outline, tokens, anchors) : anchor && endOfLabel(tokens, anchor) + 1
    if (from === undefined) return []
    const ownLine = row.anchor < 0 ? isWholeRow(tokens[from]) : valuesShareLine(tokens, from, isLabel)
    // A row of a web page never runs over into the next one.
    if (!ownLine && anchor && tokens[anchor.to]!.line.source.table !== null) return []
    const own = collectRow(tokens, from, ownLine, isLabel)
    return [{ row, anchor, tokens: own, fit: fitRow(own.map((index) => tokens[index]!), row.cells.length) }]
  })
}

const isWholeRow = (token: Token | undefined) => token !== undefined && (token.rowIsWhole || token.line.source.table !== null)

/** A converter that repeats a merged cell prints its label several times in the row. */
function endOfLabel(tokens: readonly Token[], { to }: Anchor): number {
  const { line, text } = tokens[to]!
  let end = to
  while (tokens[end + 1]?.line === line && tokens[end + 1]!.text === text) end++
  return end
}

/** Table 4 prints no row label: its values begin behind the last header, on a line of their own where there are lines. */
function startWithoutLabel(outline: Outline, tokens: readonly Token[], anchors: readonly Anchor[]): number | undefined {
  const lastHeader = anchors.at(-1)
  // One header in two must have been found, else this is no table of this kind.
  if (lastHeader === undefined || anchors.length * 2 < outline.labels.length) return undefined
  const { line } = tokens[lastHeader.to]!
  let from = lastHeader.to + 1
  // Blank cells on the header's line, or lines of nothing else, are what a merged header left behind.
  while (tokens[from]?.kind === 'blank' && (tokens[from]!.line === line || isBlankLine(tokens[from]!))) from++
  return from < tokens.length ? from : undefined
}

const isBlankLine = ({ line }: Token) => line.source.table === null && line.texts.every((text) => text === '')

/** Makes the cells of a found row: which form cell the value printed at a position is, and the headers above and beside it. */
function placer(outline: Outline, anchors: readonly Anchor[], tokens: readonly Token[], found: FoundRow, order: readonly number[]) {
  const textOf = (label: number | undefined) => {
    const anchor = anchors.find((one) => one.label === label)
    return anchor === undefined ? '' : tokens.slice(anchor.from, anchor.to + 1).map(({ text }) => text).join('')
  }
  const columns = outline.blocks[found.row.block]!.columns
  return (printed: number, token: Token, others: readonly Token[]): PlacedCell => {
    const column = order[printed] ?? printed
    return {
      id: found.row.cells[column]!,
      token,
      others,
      headers: [textOf(columns[column]), textOf(found.row.anchor)],
      similarity: found.anchor?.similarity ?? 1,
    }
  }
}

type Placer = ReturnType<typeof placer>

function placeRow(found: FoundRow, tokens: readonly Token[], place: Placer, style: PaddingStyle | null): PlacedCell[] {
  const { fit, row } = found
  if (fit.kind !== 'starts') return []
  const sure = startByStyle(fit.starts, style, row.pad)
  const at = (start: number, printed: number) => tokens[found.tokens[start + printed]!]!
  return row.cells.map((_, printed) =>
    sure === null
      ? place(printed, at(fit.starts[0]!, printed), fit.starts.slice(1).map((start) => at(start, printed)))
      : place(printed, at(sure, printed), []),
  )
}

/** True when the file ends inside this row: it is too short and nothing follows. */
function isCutOff({ fit, tokens: own }: FoundRow, tokens: readonly Token[]): boolean {
  return fit.kind === 'short' && own.at(-1) === tokens.length - 1 && tokens[own[0]!]!.kind !== 'blank'
}

/** Values of the row in which the file ends. The very last one may have lost digits, unless its cell was closed or it is 0. */
function placeCutRow(found: FoundRow, tokens: readonly Token[], place: Placer): PlacedCell[] {
  return found.tokens.flatMap((index, printed) => {
    const token = tokens[index]!
    const isWhole = token.line.source.cells[token.cell]!.closed || token.text === '0'
    return isWhole ? [place(printed, token, [])] : []
  })
}
