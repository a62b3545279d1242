import type { Token } from './token.ts'

/** Tokens that may belong to one row; the longest row has fifteen values and some blank cells. */
const MOST_IN_ROW = 60
/** Longest words that may be a cell and not the rest of a label. */
const LONGEST_WORD = 4

/**
 * Tokens of the values of a row of `count` cells that begins at `from`. Where a line is a row of the table they end with the
 * line, and other words in it count as (unreadable) values; in a stream of single cells they end with the next words,
 * unless exactly `count` cells stand before the next label.
 */
export function collectRow(
  tokens: readonly Token[],
  from: number,
  {
    ownLine,
    count,
    isLabel,
    label,
  }: {
    readonly ownLine: boolean
    readonly count: number
    readonly isLabel: (token: number) => boolean
    /** Words of the row's own label; '' where the form prints none. */
    readonly label: string
  },
): number[] {
  const line = tokens[from]?.line
  const row: number[] = []
  for (let index = from; index < tokens.length && row.length < MOST_IN_ROW; index++) {
    if (isLabel(index) || (ownLine && tokens[index]!.line !== line)) break
    row.push(index)
  }
  if (ownLine) return row
  const words = row.findIndex((index) => tokens[index]!.kind === 'text')
  return words < 0 ||
    isWholeRow(
      row.map((index) => tokens[index]!),
      { count, label },
    )
    ? row
    : row.slice(0, words)
}

/**
 * True when the cells before the next label are as many as a row has, and words among them are short enough for a cell and
 * not what is left of a label that values were set into.
 */
function isWholeRow(
  row: readonly Token[],
  { count, label }: { readonly count: number; readonly label: string },
): boolean {
  const isCell = ({ text, label: { words } }: Token) =>
    text.length <= LONGEST_WORD && (words === '' || !label.endsWith(words))
  // Blank cells behind the row belong to the next one, or to a merged label.
  const filled = Math.max(row.findLastIndex(({ kind }) => kind !== 'blank') + 1, Math.min(row.length, count))
  return filled === count && row.every((token) => token.kind !== 'text' || isCell(token))
}

/** True when values stand on the line of the label before `from`, so that the line is the whole row. */
export function valuesShareLine(tokens: readonly Token[], from: number, isLabel: (token: number) => boolean): boolean {
  const line = tokens[from - 1]?.line
  for (let index = from; tokens[index] && tokens[index]!.line === line && !isLabel(index); index++)
    if (line?.source.table !== null || tokens[index]!.kind !== 'blank') return true
  return false
}
