import type { Token } from './token.ts'

/** Tokens that may belong to one row; the longest row has fifteen values and some blank cells. */
const MOST_IN_ROW = 60

/**
 * Tokens of the values of a row that begins at `from`. Where a line is a row of the table they end with the line, and
 * other words in it count as (unreadable) values; in a stream of single cells they end with the next words.
 */
export function collectRow(
  tokens: readonly Token[],
  from: number,
  ownLine: boolean,
  isLabel: (token: number) => boolean,
): number[] {
  const line = tokens[from]?.line
  const row: number[] = []
  for (let index = from; index < tokens.length && row.length < MOST_IN_ROW; index++) {
    const token = tokens[index]!
    if (isLabel(index) || (ownLine ? token.line !== line : token.kind === 'text')) break
    row.push(index)
  }
  return row
}

/** True when values stand on the line of the label before `from`, so that the line is the whole row. */
export function valuesShareLine(tokens: readonly Token[], from: number, isLabel: (token: number) => boolean): boolean {
  const line = tokens[from - 1]?.line
  for (let index = from; tokens[index] && tokens[index]!.line === line && !isLabel(index); index++)
    if (line?.source.table !== null || tokens[index]!.kind !== 'blank') return true
  return false
}
