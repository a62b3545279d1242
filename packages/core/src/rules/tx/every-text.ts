import { stripSpaces } from '../../text/normalise.ts'
import { plainProse, splitSentences } from '../../text/prose.ts'
import type { ReportFacts } from '../report-facts.ts'

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

const prose = new Map<string, readonly string[]>()
/** Texts whose sentences are kept: those of a few open reports. */
const KEPT = 64

/** Sentences of a text in plain prose without spaces. The last texts asked for are kept: several rules read the same. */
export function plainSentences(text: string): readonly string[] {
  let sentences = prose.get(text)
  if (!sentences) {
    sentences = splitSentences(plainProse(text)).map((sentence) => stripSpaces(sentence.text))
    if (prose.size >= KEPT) prose.clear()
    prose.set(text, sentences)
  }
  return sentences
}

/** Where a finding about a piece of text stands: the preface has its own wording and no section. */
export function placeOfText(no: number): { variant?: string; sections: number[] } {
  return no === 0 ? { variant: 'preface', sections: [] } : { sections: [no] }
}
