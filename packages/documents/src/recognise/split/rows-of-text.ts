import { looksLikeValue } from '../token.ts'
import { wordAt, type Piece } from './cut-pieces.ts'
import { findHeadings } from './find-headings.ts'
import { isMark, labelEndsAt } from './label-words.ts'
import { LONGEST_WORDS_IN_CELL, tablePieces } from './table-pieces.ts'

/** Cells of a row, or a stretch of words, by position in the text. */
export type Row = readonly Piece[]

/** Share of the cells of a row of values that may be words. */
const MOST_WORDS_AMONG_VALUES = 0.3

/** A row ends where words follow a value. What stands behind words of no label is a sentence, numbers included. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const inSentence = last?.kind === 'words' && piece.kind !== 'label'
    if (inSentence) row![row!.length - 1] = { kind: 'words', from: last.from, to: piece.to }
    else if (
      row &&
      last!.kind !== 'words' &&
      (piece.kind === 'value' || (piece.kind === 'label' && last!.kind === 'label'))
    )
      row.push(piece)
    else rows.push([piece])
  }
  return rows
}

const SENTENCE = /[^。；！？]*[。；！？]?/g

/** Rows of a stretch of text, sentence by sentence; sentences stay whole. */
function rowsOfRegion(text: string, from: number, to: number): Row[] {
  const rows: Row[] = []
  for (const match of text.slice(from, to).matchAll(SENTENCE)) {
    if (match[0].trim() === '') continue
    const start = from + match.index
    const pieces = tablePieces(match[0], false)
    if (pieces)
      rows.push(
        ...rowsOf(pieces).map((row) =>
          row.map((piece) => ({ ...piece, from: piece.from + start, to: piece.to + start })),
        ),
      )
    else rows.push([{ kind: 'words', from: start, to: start + match[0].length }])
  }
  return joinSentences(rows)
}

/** Sentences one behind the other are one paragraph. */
function joinSentences(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    if (last?.length === 1 && row.length === 1 && last[0]!.kind === 'words' && row[0]!.kind === 'words')
      joined[joined.length - 1] = [{ ...last[0]!, to: row[0]!.to }]
    else joined.push(row)
  }
  return joined
}

function rowsOfReport(text: string): Row[] | null {
  const headings = findHeadings(text)
  if (headings.length === 0) return null
  const rows: Row[] = headings[0]!.from > 0 ? [[{ kind: 'words', from: 0, to: headings[0]!.from }]] : []
  headings.forEach(({ no, from, to }, index) => {
    const end = headings[index + 1]?.from ?? text.length
    rows.push([{ kind: 'words', from, to }])
    if (end === to) return
    if (no >= 2 && no <= 4) rows.push(...rowsOfRegion(text, to, end))
    else rows.push([{ kind: 'words', from: to, to: end }])
  })
  return rows
}

/** Words of a line that spaces set apart, remarks in brackets whole. */
function wordsOf(text: string): Piece[] {
  const words: Piece[] = []
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue
    const word = wordAt(text, at)
    if (word === '') return []
    words.push({ kind: 'value', from: at, to: at + word.length })
    at += word.length
  }
  return words
}

/** Values that stand on a line of their own with nothing but spaces between them, a short word among them perhaps. */
function rowOfValues(text: string): Row[] | null {
  if (!/\d/.test(text) || !/\s/.test(text)) return null
  const words = wordsOf(text)
  const others = words.filter(({ from, to }) => !looksLikeValue(text.slice(from, to)))
  const isRow =
    words.length >= 2 &&
    others.length <= words.length * MOST_WORDS_AMONG_VALUES &&
    others.every(({ from, to }) => to - from <= LONGEST_WORDS_IN_CELL)
  return isRow ? [words] : null
}

const ENDS_SENTENCE = /[。；！？]\s*$/
/** Longer texts may hold a table before their last sentence. */
const LONGEST_SENTENCE = 300

/** False for texts that can be told for sentences at a glance: most lines of a report are. */
function mayBeRow(text: string): boolean {
  if (text.length <= LONGEST_SENTENCE && ENDS_SENTENCE.test(text)) return false
  if (/\d/.test(text)) return true
  let from = 0
  while (from < text.length && isMark(text[from]!)) from++
  return labelEndsAt(text, from).length > 0
}

/** The rows a text is made of, or null when it is a sentence and stays whole. */
export function rowsOfText(text: string, isCellPerLine: boolean): Row[] | null {
  if (!mayBeRow(text)) return null
  const report = rowsOfReport(text)
  if (report) return report
  const values = isCellPerLine ? null : rowOfValues(text)
  if (values) return values
  const pieces = tablePieces(text, true)
  return pieces && rowsOf(pieces)
}
