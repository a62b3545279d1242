import { FORMATS } from '@gongkai/core'
import type { SourceLine } from '../read/raw-document.ts'
import type { CleanDocument, CleanLine } from '../transforms/clean-document.ts'
import { splitLabels, type Piece } from './split-labels.ts'

/** Lengths of a single line that may hold a whole report. */
const SHORTEST_GLUED = 500
const LONGEST_GLUED = 200_000
/** First words of table 2: a long paragraph without them holds no table. */
const TABLE_BEGINS = /第\s*二\s*十\s*条\s*第/

/**
 * Takes a document apart in which a whole report stands in one line, headings, labels and numbers run together: each
 * heading becomes a line, each label a row with the numbers behind it. Other documents come back as they are.
 */
export function unglue(document: CleanDocument): CleanDocument {
  const lines = document.lines.flatMap(unglueLine)
  if (lines.length === document.lines.length) return document
  return { ...document, lines: lines.map((line, id) => ({ ...line, source: { ...line.source, id } })) }
}

function unglueLine(line: CleanLine): CleanLine[] {
  const text = line.texts[0]!
  if (
    line.texts.length !== 1 ||
    text.length < SHORTEST_GLUED ||
    text.length > LONGEST_GLUED ||
    !TABLE_BEGINS.test(text)
  )
    return [line]
  const pieces = splitLabels(text, FORMATS)
  if (pieces.length === 0) return [line]
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const previous = rows.at(-1)
    // What stands behind a label is its row; behind a heading it is text of its own.
    if (piece.kind === 'rest' && previous?.length === 1 && previous[0]!.kind === 'label') previous.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => toLine(line, text, row))
}

function toLine({ source, texts }: CleanLine, text: string, row: readonly Piece[]): CleanLine {
  const original = source.cells[0]!.text
  // A clean-up that changed the length has moved the characters; then the cleaned words are shown.
  const shown = original.length === texts[0]!.length ? original : text
  const cut = (from: string, piece: Piece) => from.slice(piece.from, piece.to).trim()
  const line: Omit<SourceLine, 'id'> = {
    kind: row[0]!.kind === 'label' ? 'row' : 'paragraph',
    locator: `${source.locator}, characters ${row[0]!.from + 1}-${row.at(-1)!.to}`,
    table: null,
    list: null,
    cells: row.map((piece, index) => ({
      text: cut(shown, piece),
      column: index + 1,
      colSpan: 1,
      rowSpan: 1,
      closed: true,
    })),
  }
  return { source: { ...line, id: source.id }, texts: row.map((piece) => cut(text, piece)) }
}
