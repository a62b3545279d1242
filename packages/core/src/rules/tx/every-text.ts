import type { TextPlace } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
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

const kept = new Map<string, readonly PlainSentence[]>()
/** Texts whose sentences are kept: those of a few open reports. */
const KEPT = 64

/** Sentences of a piece of text. The last texts asked for are kept: several rules read the same. */
export function plainSentences({ no, text }: TextPiece): readonly PlainSentence[] {
  const key = `${no} ${text}`
  let sentences = kept.get(key)
  if (!sentences) {
    sentences = linesOf(no, text, 'spaces').flatMap((line) =>
      [...line.text.matchAll(SENTENCE)].map((match) => ({ text: match[0], line, start: match.index })),
    )
    if (kept.size >= KEPT) kept.clear()
    kept.set(key, sentences)
  }
  return sentences
}

/** Where a stretch of a sentence stands as it was written. */
export function placeInSentence({ line, start }: PlainSentence, from: number, to: number): TextPlace {
  return placeInSection(line, start + from, start + to)
}

/** Where a finding about a piece of text stands: the preface has its own wording and no section. */
export function placeOfText(no: number): { variant?: string; sections: number[] } {
  return no === 0 ? { variant: 'preface', sections: [] } : { sections: [no] }
}
