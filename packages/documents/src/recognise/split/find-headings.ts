import { f2021 } from '@gongkai/core'
import { editDistance } from '../edit-distance.ts'
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
/** Characters a title may differ in, as a share of its length, and by how many it may be longer or shorter. */
const MOST_DIFFERENT = 0.34
const MOST_LONGER = 3

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
  [f2021.sections[no - 1]!.title, ...f2021.hints.sectionTitles[no]].map(squeezeWord),
)

/** Length of the title in any of its spellings that begins at `from`, misspelt perhaps; 0 when none does. */
function titleLength(squeezed: string, from: number, spellings: readonly string[]): number {
  let best = { length: 0, share: MOST_DIFFERENT, exact: 0 }
  for (const spelling of spellings)
    for (let more = -MOST_LONGER; more <= MOST_LONGER; more++) {
      const found = squeezed.slice(from, from + spelling.length + more)
      const limit = Math.floor(spelling.length * MOST_DIFFERENT)
      const share = editDistance(spelling, found, limit) / spelling.length
      const isBetter = share < best.share || (share === best.share && spelling.length > best.exact)
      if (isBetter && share <= MOST_DIFFERENT) best = { length: found.length, share, exact: spelling.length }
    }
  return best.length
}

/** First place of a heading, its number before it and a mark between the two. */
function firstHeading(
  text: string,
  squeezed: { readonly text: string; readonly at: readonly number[] },
  no: number,
  after: number,
): { from: number; to: number } | null {
  for (
    let from = squeezed.text.indexOf(NUMERALS[no - 1]!, after);
    from >= 0;
    from = squeezed.text.indexOf(NUMERALS[no - 1]!, from + 1)
  ) {
    if (!isMark(text[squeezed.at[from]! + 1] ?? '')) continue
    const length = titleLength(squeezed.text, from + 1, SPELLINGS[no - 1]!)
    if (length > 0) return { from, to: from + 1 + length }
  }
  return null
}

/** Headings of the sections inside one long line; empty when it is no whole report. */
export function findHeadings(text: string): HeadingInText[] {
  if (text.length < SHORTEST_REPORT) return []
  const squeezed = squeeze(text)
  const headings: HeadingInText[] = []
  let after = 0
  for (const no of [1, 2, 3, 4, 5, 6] as const) {
    const found = firstHeading(text, squeezed, no, after)
    if (!found) continue
    headings.push({ no, from: squeezed.at[found.from]!, to: squeezed.at[found.to - 1]! + 1 })
    after = found.to
  }
  return headings.length >= FEWEST_HEADINGS ? headings : []
}
