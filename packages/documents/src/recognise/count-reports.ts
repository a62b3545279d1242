import { FORMATS, type Format } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { parseLabel } from './label.ts'
import { outlineOf } from './outline.ts'
import { looksLikeValue } from './token.ts'

/** Words of the first label of table 2 and of the first row of table 3, in every format. */
interface Landmarks {
  readonly begins: ReadonlySet<string>
  readonly goesOn: ReadonlySet<string>
}

let landmarks: Landmarks | undefined

function landmarksOfForms(): Landmarks {
  if (landmarks) return landmarks
  const first = (format: Format) => outlineOf(format, 't2').labels[0]!.label.words
  const row = (format: Format) => {
    const { labels, rows } = outlineOf(format, 't3')
    return labels[rows[0]!.anchor]!.label.words
  }
  return (landmarks = { begins: new Set(FORMATS.map(first)), goesOn: new Set(FORMATS.map(row)) })
}

const SHORTEST_LABEL = 7
const LONGEST_LABEL = 40
const has = ({ texts }: CleanLine, words: ReadonlySet<string>) =>
  texts.some(
    (text) => text.length >= SHORTEST_LABEL && text.length <= LONGEST_LABEL && words.has(parseLabel(text).words),
  )

/**
 * How many different reports stand in a document: tables 2 and 3 in turn, more than once, with other numbers. A page that
 * prints the same report twice, for screens and for paper, holds one.
 */
export function countReports(lines: readonly CleanLine[]): number {
  const { begins, goesOn } = landmarksOfForms()
  const starts: number[] = []
  let isWhole = true
  lines.forEach((line, index) => {
    if (isWhole && has(line, begins)) {
      starts.push(index)
      isWhole = false
    } else if (has(line, goesOn)) isWhole = true
  })
  if (!isWhole) starts.pop()
  if (starts.length < 2) return starts.length
  const numbers = starts.map((from, report) =>
    lines
      .slice(from, starts[report + 1])
      .flatMap(({ source, texts }) => (source.kind === 'row' || texts.length === 1 ? texts.filter(looksLikeValue) : []))
      .join(' '),
  )
  return new Set(numbers).size
}
