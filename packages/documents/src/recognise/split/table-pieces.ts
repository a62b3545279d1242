import { parseLabel } from '../label.ts'
import { cutPieces, type Piece } from './cut-pieces.ts'
import { mendLabels } from './mend-labels.ts'

/** Share of a line that may be words the forms do not have; more of them are a sentence. */
const MOST_OTHER_WORDS = 0.1
/** With so many labels a line is a table whatever else stands in it. */
const LABELS_OF_TABLE = 8
const MOST_OTHER_WORDS_OF_TABLE = 0.5
/** Stretches of other words in one text; a table with more is none. */
const MOST_WORDS = 120

/** Longest words that stand in a cell of values and are no sentence. */
export const LONGEST_WORDS_IN_CELL = 6

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

/**
 * The pieces of a stretch of text when it is labels and values of a table; null when it is a sentence. Words in cells are
 * only known where nothing but the table stands in the line.
 */
export function tablePieces(text: string, isWholeLine: boolean): Piece[] | null {
  const cut = cutPieces(text)
  const values = countOf(cut, 'value')
  const known = countOf(cut, 'label')
  // Without a known label only a misspelt one with its values behind it can be a row.
  const isPossible = cut.length >= 2 && (known > 0 || cut.at(-1)!.kind === 'value')
  if (!isPossible || countOf(cut, 'words') > MOST_WORDS) return null
  const mended = mendLabels(text, cut)
  // Where the report goes on in the same line, words behind the last value are its next sentence.
  const pieces = isWholeLine ? wordsInCells(text, mended) : mended
  const labels = countOf(pieces, 'label')
  if (labels === 0 || labels + values < 2) return null
  if (labels >= LABELS_OF_TABLE) return otherShare(text, pieces) <= MOST_OTHER_WORDS_OF_TABLE ? pieces : null
  return otherShare(text, pieces) <= MOST_OTHER_WORDS && !hasClauses(text, pieces) ? pieces : null
}
