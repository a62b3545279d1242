import { looksLikeValue } from '../token.ts'
import { cutPieces, type Piece } from './cut-pieces.ts'
import { findHeadings } from './find-headings.ts'
import { mendLabels } from './mend-labels.ts'

/** Cells of a row, or a stretch of words, by position in the text. */
export type Row = readonly Piece[]

/** Share of a line that may be words the forms do not have; more of them are a sentence. */
const MOST_OTHER_WORDS = 0.1
/** With so many labels a line is a table whatever else stands in it. */
const LABELS_OF_TABLE = 8
const MOST_OTHER_WORDS_OF_TABLE = 0.5

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

/** The pieces of a stretch of text when it is labels and values of a table; null when it is a sentence. */
function tablePieces(text: string): Piece[] | null {
  const cut = cutPieces(text)
  const values = countOf(cut, 'value')
  if (countOf(cut, 'label') + values < 2 || countOf(cut, 'words') > MOST_WORDS) return null
  const pieces = mendLabels(text, cut)
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
    const pieces = tablePieces(match[0])
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

/** Values that stand on a line of their own, with nothing but spaces between them. */
function rowOfValues(text: string): Row[] | null {
  const words = [...text.matchAll(/\S+/g)]
  if (words.length < 2 || !words.every(([word]) => looksLikeValue(word))) return null
  return [words.map((word) => ({ kind: 'value', from: word.index, to: word.index + word[0].length }))]
}

/** The rows a text is made of, or null when it is a sentence and stays whole. */
export function rowsOfText(text: string): Row[] | null {
  const report = rowsOfReport(text)
  if (report) return report
  const values = rowOfValues(text)
  if (values) return values
  const pieces = tablePieces(text)
  return pieces && rowsOf(pieces)
}
