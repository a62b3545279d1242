import { plainProse } from '../../../text/prose.ts'
import type { TextPlace } from '../../finding.ts'

// White space and invisible characters say nothing in a sentence and stand anywhere; nor do quotes, where numbers are read.
const SPACES = String.raw`\s\u00a0\u200b-\u200d\u2060\ufeff\u3000`
const QUOTES = `"“”‘’「」『』'《》〈〉`
const DROPPED = {
  spaces: new RegExp(`[${SPACES}]`, 'gu'),
  marks: new RegExp(`[${SPACES}${QUOTES}]`, 'gu'),
} as const

/** What a line in one spelling is without: spaces, or all marks, that is quotes as well. */
export type Dropped = keyof typeof DROPPED

/** A text without spaces and quotes. */
export function stripMarks(text: string): string {
  return text.replace(DROPPED.marks, '')
}

/** A line of a section and where it stands; the preface is section 0. */
export interface Line {
  readonly section: number
  /** The line as it was written. */
  readonly written: string
  /** Its first character, counted in the section's text. */
  readonly start: number
  /** The same in one spelling: full-width stops, plain digits, and without what was dropped. */
  readonly text: string
  readonly dropped: Dropped
}

/** The lines of a section's text in one spelling. Blank ones are left out. */
export function linesOf(section: number, text: string, dropped: Dropped = 'marks'): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const written of text.split('\n')) {
    const plain = plainProse(written).replace(DROPPED[dropped], '')
    if (plain !== '') lines.push({ section, written, start, text: plain, dropped })
    start += written.length + 1
  }
  return lines
}

/** A stretch of a section as it was written, from its first to behind its last character. */
export function writtenPlace(section: number, text: string, start: number, end: number): TextPlace {
  return { section, start, end, quote: text.slice(start, end) }
}

const writtenPlaces = new WeakMap<Line, readonly number[]>()

/** Where each character of a line in one spelling stands in the line as it was written; found once for all places of a line. */
function placesOf(line: Line): readonly number[] {
  let places = writtenPlaces.get(line)
  if (!places) {
    const gone = new Set(Array.from(line.written.matchAll(DROPPED[line.dropped]), ({ index }) => index))
    places = Array.from({ length: line.written.length }, (_, place) => place).filter((place) => !gone.has(place))
    writtenPlaces.set(line, places)
  }
  return places
}

/** Where the characters `from` to `to` of a line in one spelling stand in the section as it was written. */
export function placeInSection(line: Line, from: number, to: number): TextPlace {
  const { section, written, start } = line
  const places = placesOf(line)
  const first = places[from] ?? 0
  const last = to > 0 ? (places[Math.min(to, places.length) - 1] ?? -1) + 1 : 0
  return { section, start: start + first, end: start + last, quote: written.slice(first, last) }
}
