import type { CleanDocument } from '../../transforms/clean-document.ts'
import { splitLine } from './split-line.ts'

/** Sets apart the cells that stand in one line of a text, so that every line is a sentence, a heading or a row of cells. */
export function splitLines(document: CleanDocument): CleanDocument {
  const lines = document.lines.flatMap(splitLine)
  if (lines.length === document.lines.length && lines.every((line, index) => line === document.lines[index]))
    return document
  return { ...document, lines: lines.map((line, id) => ({ ...line, source: { ...line.source, id } })) }
}
