import type { SourceLine } from '../../read/raw-document.ts'
import type { CleanLine } from '../../transforms/clean-document.ts'
import { LONGEST_CUT, type Piece } from './cut-pieces.ts'
import { isMark } from './label-words.ts'
import { rowsOfText, type Row } from './rows-of-text.ts'

const SHORTEST = 3

/** True for a line whose cells a bar or a table sets apart already: what stands between bars is one cell. */
const isSetApart = ({ texts, source }: CleanLine) =>
  texts.length !== 1 || source.kind === 'row' || source.table !== null

/**
 * Takes a line apart in which labels and values of a table stand side by side, or run together with whole sections of the
 * report. A sentence stays as it is, and so do two numbers on a line where every cell has a line of its own.
 */
export function splitLine(line: CleanLine, isCellPerLine: boolean): readonly CleanLine[] {
  const [text] = line.texts
  if (isSetApart(line) || text!.length < SHORTEST || text!.length > LONGEST_CUT) return [line]
  const rows = rowsOfText(text!, isCellPerLine)
  return rows ? rows.map((row) => toLine(line, row, rows.length > 1)) : [line]
}

/** A piece with the brackets that belong to it. */
function withMarks(text: string, { kind, from, to }: Piece): [number, number] {
  if (kind === 'value') return [from, to]
  let [start, end] = [from, to]
  const opening = /[（(“"]\s*$/.exec(text.slice(0, start))
  if (opening) start = opening.index
  while (end < text.length && /[）)”"：:]/.test(text[end]!) && isMark(text[end]!)) end++
  return [start, end]
}

function toLine({ source, texts }: CleanLine, row: Row, isPart: boolean): CleanLine {
  const text = texts[0]!
  const original = source.cells[0]!.text
  // A clean-up that changed the length has moved the characters; then the cleaned words are shown.
  const shown = original.length === text.length ? original : text
  const places = row.map((piece) => withMarks(text, piece))
  const isTable = row[0]!.kind !== 'words'
  const line: SourceLine = {
    ...source,
    kind: isTable ? 'row' : 'paragraph',
    locator: isPart ? `${source.locator}, characters ${places[0]![0] + 1}-${places.at(-1)![1]}` : source.locator,
    cells: places.map(([from, to], index) => ({
      ...source.cells[0]!,
      text: shown.slice(from, to).trim(),
      column: index + 1,
      closed: to < text.length || source.cells[0]!.closed,
    })),
  }
  return { source: line, texts: places.map(([from, to]) => text.slice(from, to).trim()), isCut: isTable }
}
