import { parseLabel } from '../label.ts'
import { looksLikeValue } from '../token.ts'
import { cutPieces, wordAt, type Piece } from './cut-pieces.ts'
import { findHeadings } from './find-headings.ts'
import { mendLabels } from './mend-labels.ts'

/** Cells of a row, or a stretch of words, by position in the text. */
export type Row = readonly Piece[]

/** Share of a line that may be words the forms do not have; more of them are a sentence. */
const MOST_OTHER_WORDS = 0.1
/** With so many labels a line is a table whatever else stands in it. */
const LABELS_OF_TABLE = 8
const MOST_OTHER_WORDS_OF_TABLE = 0.5

const LONGEST_WORDS_IN_CELL = 6
/** Share of the cells of a row of values that may be words. */
const MOST_WORDS_AMONG_VALUES = 0.3
/** Stretches of other words in one text; a table with more is none. */
const MOST_WORDS = 120

const HAN = /\p{Script=Han}/u
const hanIn = (text: string) => [...text].filter((character) => HAN.test(character)).length

const countOf = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces.reduce((sum, piece) => sum + (piece.kind === kind ? 1 : 0), 0)

/** Share of a text that stands in words of no label. */
function otherShare(text: string, pieces: readonly Piece[]): number {
  const other = pieces.filter(({ kind }) => kind === 'words').map(({ from, to }) => hanIn(text.slice(from, to)))
  return other.reduce((a, b) => a + b, 0) / Math.max(1, hanIn(text))
}

const ENDS_CLAUSE = /[，。；！？,;]/

/** True when clauses end between the pieces: labels and values in a sentence (行政许可200件，行政处罚12件). */
function hasClauses(text: string, pieces: readonly Piece[]): boolean {
  return pieces.some(({ to }, index) => ENDS_CLAUSE.test(text.slice(to, pieces[index + 1]?.from)))
}

/** True for words that stand alone between values, as a cell nobody can read as a number (若干, 见附件). */
function isWordCell(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, piece, behind] = [pieces[at - 1], pieces[at]!, pieces[at + 1]]
  if (piece.kind !== 'words' || before === undefined || behind?.kind === 'words') return false
  const words = text.slice(piece.from, piece.to)
  return (
    words.length <= LONGEST_WORDS_IN_CELL &&
    parseLabel(words).ordinal === '' &&
    (before.kind === 'value' || behind?.kind === 'value') &&
    /\s$/.test(text.slice(before.to, piece.from)) &&
    (behind === undefined || /^\s/.test(text.slice(piece.to, behind.from)))
  )
}

/** Words that belong to a number and make it none: 约30, 30余. */
const APPROXIMATE = /^(?:约|近|逾|超|超过|共|多|余|左右|以上)$/

/** Takes words in cells for what they are, also those that belong to a number. */
function wordsInCells(text: string, pieces: readonly Piece[]): Piece[] {
  const cells: Piece[] = []
  pieces.forEach((piece, at) => {
    const last = cells.at(-1)
    const isApproximate = (one: Piece) => one.kind === 'words' && APPROXIMATE.test(text.slice(one.from, one.to))
    const touches = last !== undefined && last.to === piece.from
    if (touches && ((isApproximate(last) && piece.kind === 'value') || (last.kind === 'value' && isApproximate(piece))))
      cells[cells.length - 1] = { kind: 'value', from: last.from, to: piece.to }
    else cells.push(isWordCell(text, pieces, at) ? { ...piece, kind: 'value' } : piece)
  })
  return cells
}

/** The pieces of a stretch of text when it is labels and values of a table; null when it is a sentence. */
function tablePieces(text: string, isWholeLine: boolean): Piece[] | null {
  const cut = cutPieces(text)
  const values = countOf(cut, 'value')
  const isPossible = cut.length >= 2 && countOf(cut, 'label') + values > 0
  if (!isPossible || countOf(cut, 'words') > MOST_WORDS) return null
  const mended = mendLabels(text, cut)
  // Where the report goes on in the same line, words behind the last value are its next sentence.
  const pieces = isWholeLine ? wordsInCells(text, mended) : mended
  const labels = countOf(pieces, 'label')
  if (labels === 0 || labels + values < 2) return null
  if (labels >= LABELS_OF_TABLE) return otherShare(text, pieces) <= MOST_OTHER_WORDS_OF_TABLE ? pieces : null
  return otherShare(text, pieces) <= MOST_OTHER_WORDS && !hasClauses(text, pieces) ? pieces : null
}

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

/** The rows a text is made of, or null when it is a sentence and stays whole. */
export function rowsOfText(text: string): Row[] | null {
  const report = rowsOfReport(text)
  if (report) return report
  const values = rowOfValues(text)
  if (values) return values
  const pieces = tablePieces(text, true)
  return pieces && rowsOf(pieces)
}
