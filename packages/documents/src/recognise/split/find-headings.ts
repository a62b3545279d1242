import { f2021 } from '@gongkai/core'
import { isMark, squeezeWord } from './label-words.ts'

/** A section heading inside a text, by position. */
export interface HeadingInText {
  readonly no: 1 | 2 | 3 | 4 | 5 | 6
  readonly from: number
  readonly to: number
}

const NUMERALS = '一二三四五六'
/** Fewest headings that make a text a report in one line, and its least length. */
const FEWEST_HEADINGS = 3
const SHORTEST_REPORT = 500

/** Text without spaces and marks, and for each of its characters the place in the original. */
function squeeze(text: string): { text: string; at: number[] } {
  const at: number[] = []
  let squeezed = ''
  for (let index = 0; index < text.length; index++) {
    if (isMark(text[index]!)) continue
    squeezed += text[index]!
    at.push(index)
  }
  return { text: squeezed, at }
}

const SPELLINGS = ([1, 2, 3, 4, 5, 6] as const).map((no) =>
  [f2021.sections[no - 1]!.title, ...f2021.hints.sectionTitles[no]].map(
    (title) => `${NUMERALS[no - 1]}${squeezeWord(title)}`,
  ),
)

/** First place of a heading in any of its spellings; the longest of those that begin there. */
function firstOf(squeezed: string, spellings: readonly string[], from: number): { from: number; to: number } | null {
  const found = spellings
    .map((spelling) => ({ from: squeezed.indexOf(spelling, from), length: spelling.length }))
    .filter((one) => one.from >= 0)
    .toSorted((a, b) => a.from - b.from || b.length - a.length)[0]
  return found ? { from: found.from, to: found.from + found.length } : null
}

/** Headings of the sections inside one long line; empty when it is no whole report. */
export function findHeadings(text: string): HeadingInText[] {
  if (text.length < SHORTEST_REPORT) return []
  const squeezed = squeeze(text)
  const headings: HeadingInText[] = []
  let from = 0
  for (const no of [1, 2, 3, 4, 5, 6] as const) {
    const found = firstOf(squeezed.text, SPELLINGS[no - 1]!, from)
    if (!found) continue
    headings.push({ no, from: squeezed.at[found.from]!, to: squeezed.at[found.to - 1]! + 1 })
    from = found.to
  }
  return headings.length >= FEWEST_HEADINGS ? headings : []
}
