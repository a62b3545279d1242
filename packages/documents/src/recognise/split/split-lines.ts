import type { CleanDocument, CleanLine } from '../../transforms/clean-document.ts'
import { looksLikeValue } from '../token.ts'
import { splitLine } from './split-line.ts'

/** Lines of one value that show a text of one cell per line, and how many more of them there are than of several values. */
const FEWEST_SINGLE = 20
const SINGLE_SHARE = 3

/** True when values stand alone on their lines, so that two numbers on a line are what one cell holds. */
function isCellPerLine(lines: readonly CleanLine[]): boolean {
  let single = 0
  let several = 0
  for (const { texts } of lines) {
    const [text = ''] = texts
    if (texts.length !== 1 || !/^[\d\s]+$/.test(text) || !looksLikeValue(text)) continue
    if (/\s/.test(text)) several++
    else single++
  }
  return single >= FEWEST_SINGLE && single > several * SINGLE_SHARE
}

/** Sets apart the cells that stand in one line of a text, so that every line is a sentence, a heading or a row of cells. */
export function splitLines(document: CleanDocument): CleanDocument {
  const cellPerLine = isCellPerLine(document.lines)
  const lines = document.lines.flatMap((line) => splitLine(line, cellPerLine))
  if (lines.length === document.lines.length && lines.every((line, index) => line === document.lines[index]))
    return document
  return { ...document, lines: lines.map((line, id) => ({ ...line, source: { ...line.source, id } })) }
}
