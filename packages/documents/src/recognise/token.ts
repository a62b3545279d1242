import { readCell, type CellType } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { lastOfPath } from './label-path.ts'
import { parseLabel, type Label } from './label.ts'

/**
 * A source cell in the stream a table is read from. Rows of a web page, lines with `|` and one cell per line all become
 * the same stream; what differs is only whether `rowIsWhole` can be relied on.
 */
export interface Token {
  readonly line: CleanLine
  readonly cell: number
  readonly text: string
  readonly kind: 'blank' | 'value' | 'text'
  readonly label: Label
  /** True when the line holds other cells with content, so that the line is a row of the table. */
  readonly rowIsWhole: boolean
}

/** Most cells one table is searched in; the largest form has some three hundred. */
const MOST_TOKENS = 3000
const LONGEST_VALUE = 40

const COUNT: CellType = { kind: 'uint', unit: '件' }
const CHANGE: CellType = { kind: 'sint', unit: '项' }
const YUAN: CellType = { kind: 'money', unit: '元' }
const TEN_THOUSAND_YUAN: CellType = { kind: 'money', unit: '万元' }

const PLAIN = /^\d{1,9}$/
const known = new Map<string, boolean>()
/** Verdicts kept for reuse: labels and the usual blanks and marks come again in every file. */
const MOST_KEPT = 4000

/** True when some kind of cell could read the text as a number or as "not applicable". */
export function looksLikeValue(text: string): boolean {
  if (PLAIN.test(text)) return true
  // 1. is the number of a label, torn from it.
  if (text.length > LONGEST_VALUE || text.endsWith('.')) return false
  let verdict = known.get(text)
  if (verdict === undefined) {
    verdict = [COUNT, CHANGE, YUAN, TEN_THOUSAND_YUAN].some((type) => readCell(type, text).semantic !== 'text')
    if (known.size >= MOST_KEPT) known.clear()
    known.set(text, verdict)
  }
  return verdict
}

const NO_LABEL = parseLabel('')

/** The cells of `lines` as one stream. */
export function tokenise(lines: readonly CleanLine[]): Token[] {
  const tokens: Token[] = []
  for (const line of lines) {
    if (tokens.length > MOST_TOKENS) break
    const rowIsWhole = line.texts.reduce((filled, text) => filled + (text === '' ? 0 : 1), 0) > 1
    line.texts.forEach((text, cell) => {
      const kind = text === '' ? 'blank' : looksLikeValue(text) ? 'value' : 'text'
      tokens.push({
        line,
        cell,
        text,
        kind,
        rowIsWhole,
        label: kind === 'text' ? parseLabel(lastOfPath(text)) : NO_LABEL,
      })
    })
  }
  return tokens
}
