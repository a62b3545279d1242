import type { TextPlace } from '../finding.ts'
import type { ReportFacts, SectionFacts } from '../report-facts.ts'
import { linesOf, placeInSection, type Line } from './reading/line.ts'

/** A piece of the report's text: a section by number, or the preface as 0. */
export interface TextPiece {
  readonly no: number
  readonly text: string
}

/** Preface and sections, where there are words. */
export function everyText({ preface, sections }: ReportFacts): TextPiece[] {
  return [{ no: 0, text: preface }, ...sections.map(({ no, text }) => ({ no, text }))].filter(
    ({ text }) => text.trim() !== '',
  )
}

/** A sentence in plain prose without spaces, its quotes kept, and where it stands. */
export interface PlainSentence {
  readonly text: string
  readonly line: Line
  readonly start: number
}

const SENTENCE = /[^。；！？]+/g

interface ReadPiece {
  readonly text: string
  readonly sentences: readonly PlainSentence[]
}

/** Kept as long as the report is: several rules read the same, and a text somebody only had checked goes with its report. */
const known = new WeakMap<readonly SectionFacts[], Map<number, ReadPiece>>()

/** Sentences of a piece of a report's text. */
export function plainSentences({ sections }: ReportFacts, { no, text }: TextPiece): readonly PlainSentence[] {
  let pieces = known.get(sections)
  if (!pieces) known.set(sections, (pieces = new Map()))
  const before = pieces.get(no)
  // The preface is no part of the sections: it may have changed since.
  if (before?.text === text) return before.sentences
  const sentences = linesOf(no, text, 'spaces').flatMap((line) =>
    [...line.text.matchAll(SENTENCE)].map((match) => ({ text: match[0], line, start: match.index })),
  )
  pieces.set(no, { text, sentences })
  return sentences
}

/** Where a stretch of a sentence stands as it was written. */
export function placeInSentence({ line, start }: PlainSentence, from: number, to: number): TextPlace {
  return placeInSection(line, start + from, start + to)
}

/** Places by what was found there, in the order in which each was found first. */
export function placesBy<Found>(found: readonly (readonly [Found, TextPlace])[]): Map<Found, TextPlace[]> {
  const places = new Map<Found, TextPlace[]>()
  for (const [what, place] of found) {
    const same = places.get(what)
    if (same) same.push(place)
    else places.set(what, [place])
  }
  return places
}

/** Where a finding about a piece of text stands: the preface has its own wording and no section. */
export function placeOfText(no: number): { variant?: string; sections: number[] } {
  return no === 0 ? { variant: 'preface', sections: [] } : { sections: [no] }
}
