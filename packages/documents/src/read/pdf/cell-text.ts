import { readLines, settingOf, type TextLine } from './text-lines.ts'
import type { Area, Glyph } from './page-marks.ts'

/** Most characters of a line of upright text that is set from top to bottom by breaking after each of them. */
const STACKED = 2
const FEWEST_STACKED = 3
/** Digits that fill a line of a cell before a number is taken to go on in the next line, and the white beside them. */
const FEWEST_BROKEN = 4
const MARGINS = 12
const ONLY_NUMBER = /^[\d.,]+$/

/** True when the line is a number that ended only because the cell is no wider. */
function isBroken(line: TextLine, next: TextLine, cell: Area): boolean {
  if (!ONLY_NUMBER.test(line.text) || !ONLY_NUMBER.test(next.text) || line.text.length < FEWEST_BROKEN) return false
  const width = line.right - line.left
  return next.text.length <= line.text.length && cell.right - cell.left - width < MARGINS + width / line.text.length
}

/** White, in heights of a character, beside the words of a line that could hold no more. */
const FULL = 1.6

/** The words of a cell; `isFull` says that its last line could hold no more, so that more may follow on the next page. */
export interface CellWords {
  readonly text: string
  readonly isFull: boolean
}

/** The words of a cell, line by line. Characters set one below the other are one line. */
export function cellWords(glyphs: readonly Glyph[], cell: Area): CellWords {
  const setting = settingOf(glyphs)
  const lines = readLines(glyphs, setting)
  const isStacked =
    setting === 'across' &&
    lines.length >= FEWEST_STACKED &&
    lines.every(({ text }) => text.length <= STACKED && !ONLY_NUMBER.test(text))
  const text = lines.reduce((words, line, index) => {
    const before = lines[index - 1]
    const isOne = before !== undefined && (isStacked || isBroken(before, line, cell))
    return before === undefined ? line.text : `${words}${isOne ? '' : '\n'}${line.text}`
  }, '')
  const last = lines.at(-1)
  const isFull = last !== undefined && cell.right - cell.left - (last.right - last.left) < MARGINS + FULL * last.size
  return { text, isFull }
}
