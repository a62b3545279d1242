import type { ReportFacts } from '../report-facts.ts'

/** A piece of the report's text: a section by number, or the preface as 0. */
export interface TextPiece {
  readonly no: number
  readonly text: string
}

/** Preface and sections, where there are words. */
export function everyText({ preface, sections }: ReportFacts): TextPiece[] {
  return [{ no: 0, text: preface }, ...sections.map(({ no, text }) => ({ no, text }))].filter(({ text }) => text.trim() !== '')
}

/** Where a finding about a piece of text stands: the preface has its own wording and no section. */
export function placeOfText(no: number): { variant?: string; sections: number[] } {
  return no === 0 ? { variant: 'preface', sections: [] } : { sections: [no] }
}
