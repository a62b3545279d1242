import { f2021, type SectionDefinition } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { parseLabel, type Label } from './label.ts'
import { labelSimilarity } from './label-similarity.ts'

/** A section heading met in the document. */
export interface SectionHeading {
  readonly no: SectionDefinition['no']
  /** Index of its line. */
  readonly line: number
  /** Title as printed, without its number. */
  readonly title: string
}

/** Longest line that may be a heading. */
const LONGEST_HEADING = 60
const LEAST_SIMILARITY = 0.6
/** Lines that may be headings; a report and its table of contents have a dozen. The last ones of too many are kept. */
const MOST_CANDIDATES = 300

const ORDINAL = /^(?:第?[一二三四五六]部分|[一二三四五六])[、.．,，:：\s]*|^[（(][一二三四五六][)）]\s*/

// Section titles are the same in every format so far; the newest format knows the most spellings.
const TITLES = f2021.sections.map(({ no, title }) => ({
  no,
  spellings: [title, ...f2021.hints.sectionTitles[no]].map(parseLabel),
}))
const NO_BY_WORDS = new Map(TITLES.flatMap(({ no, spellings }) => spellings.map(({ words }) => [words, no] as const)))

interface Candidate extends SectionHeading {
  readonly score: number
}

/** The only filled cell of a line, or '' when it has none or several. */
function onlyText({ texts }: CleanLine): string {
  let only = ''
  for (const text of texts)
    if (text !== '') {
      if (only !== '') return ''
      only = text
    }
  return only
}

const titleSimilarity = (spelling: Label, found: Label) => labelSimilarity(spelling, { ...found, ordinal: '' })

function candidatesAt(line: CleanLine, index: number): Candidate[] {
  const text = onlyText(line)
  if (text.length < 2 || text.length > LONGEST_HEADING) return []
  const title = text.replace(ORDINAL, '').trim()
  const found = parseLabel(title)
  const numbered = title.length < text.length || line.source.kind === 'heading'
  const exact = NO_BY_WORDS.get(found.words)
  if (exact !== undefined) return [{ no: exact, line: index, title, score: numbered ? 2 : 1 }]
  // Without number or heading mark a line must be the title letter for letter.
  if (!numbered) return []
  return TITLES.flatMap(({ no, spellings }): Candidate[] => {
    const similarity = Math.max(...spellings.map((one) => titleSimilarity(one, found)))
    return similarity < LEAST_SIMILARITY ? [] : [{ no, line: index, title, score: similarity + 1 }]
  })
}

/**
 * The headings of the six sections: of all lines that look like one, the choice in the right order with the best total
 * score. A table of contents repeats the titles; the later of two equal chains wins, since the sections follow it.
 */
export function findSections(lines: readonly CleanLine[]): SectionHeading[] {
  const candidates = lines.flatMap(candidatesAt).slice(-MOST_CANDIDATES)
  const best: { score: number; before: number }[] = []
  candidates.forEach((candidate, index) => {
    let chain = { score: candidate.score, before: -1 }
    for (let earlier = 0; earlier < index; earlier++) {
      const previous = candidates[earlier]!
      if (previous.no >= candidate.no || previous.line >= candidate.line) continue
      const score = best[earlier]!.score + candidate.score
      if (score >= chain.score) chain = { score, before: earlier }
    }
    best.push(chain)
  })
  const headings: SectionHeading[] = []
  let last = best.reduce((at, chain, index) => (at < 0 || chain.score >= best[at]!.score ? index : at), -1)
  for (; last >= 0; last = best[last]!.before) {
    const { no, line, title } = candidates[last]!
    headings.unshift({ no, line, title })
  }
  return headings
}
