import { stripSpaces, toHalfWidth } from '@gongkai/core'

/** A label taken apart, so that it can be compared by its words whatever its brackets, spaces and marks. */
export interface Label {
  /** Number before the words: 一, 3; '' when there is none. */
  readonly ordinal: string
  /** Words without punctuation. */
  readonly words: string
  /** Words without what stands in brackets: units, remarks, explanations. */
  readonly bare: string
}

const ORDINAL =
  /^(?:\(([一二三四五六七八九十]{1,3})\)[、.]?|([一二三四五六七八九十]{1,3})[、.:]|(\d{1,2})[.、)]|\((\d{1,2})\)[.、]?)/
/** A circled number before a label, which would otherwise become the first digit of its words. */
const CIRCLED = /^\s*[①-⑳]/u
/** Marks of bold and slanted words in Markdown. */
const EMPHASIS = /^\s*[*_`]+|[*_`]+\s*$/g
const MARKS = /[\p{P}\p{S}]/gu
const BRACKETS = /\([^()]*\)?/g

const known = new Map<string, Label>()
/** Longest text that can be a label; the longest official one has some forty characters. */
const LONGEST_LABEL = 120
const NO_LABEL: Label = { ordinal: '', words: '', bare: '' }
/** Labels kept for reuse: a report has some seventy, and the same ones come again in the next file. */
const MOST_KEPT = 4000

/** Takes a label apart. A text too long to be a label has no words. */
export function parseLabel(text: string): Label {
  if (text.length > LONGEST_LABEL) return NO_LABEL
  const kept = known.get(text)
  if (kept) return kept
  const plain = stripSpaces(toHalfWidth(text.replace(EMPHASIS, '').replace(CIRCLED, '$&.')))
  const match = ORDINAL.exec(plain)
  const rest = match ? plain.slice(match[0].length) : plain
  const label = {
    ordinal: match?.slice(1).find((number) => number !== undefined) ?? '',
    words: rest.replace(MARKS, ''),
    bare: rest.replace(BRACKETS, '').replace(MARKS, ''),
  }
  if (known.size >= MOST_KEPT) known.clear()
  known.set(text, label)
  return label
}
