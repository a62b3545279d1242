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
const LONGEST_TITLE = 30
const LEAST_SIMILARITY = 0.6
/** How much a heading is worth in the chain of six. */
const SCORE = { exact: 2, keyWords: 1.4, unnumbered: 1 } as const
/** Lines that may be headings; a report and its table of contents have a dozen. The last ones of too many are kept. */
const MOST_CANDIDATES = 300

const NUMERALS = '一二三四五六'
const ORDINAL =
  /^(?:第?([一二三四五六])部分|([一二三四五六])|[（(]([一二三四五六])[)）]|([1-6])(?=[、.．]))[、.．,，:：\s]*/
/** Words by which the heading with the right number is known however it is put. */
const KEY_WORDS: Readonly<Record<SectionDefinition['no'], RegExp>> = {
  1: /总体|概述|概况|基本情况/,
  2: /主动公开/,
  3: /申请/,
  4: /复议|诉讼/,
  5: /问题/,
  6: /其他|其它|事项/,
}

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

/** Number of a section a line begins with, and the words behind it. */
function numberedTitle(text: string): { no: number; title: string } {
  const match = ORDINAL.exec(text)
  const numeral = match?.slice(1).find((group) => group !== undefined)
  // Digits number the rows of table 3 as well (3.补正后申请内容仍不明确): by themselves they make no heading.
  const no = numeral === undefined ? 0 : NUMERALS.indexOf(numeral) + 1
  return { no, title: text.slice(match?.[0].length ?? 0).trim() }
}

function candidatesAt(line: CleanLine, index: number): Candidate[] {
  const text = onlyText(line)
  if (text.length < 2 || text.length > LONGEST_HEADING) return []
  const { no: number, title } = numberedTitle(text)
  const found = parseLabel(title)
  const numbered = title.length < text.length || line.source.kind === 'heading'
  const exact = NO_BY_WORDS.get(found.words)
  if (exact !== undefined) return [{ no: exact, line: index, title, score: numbered ? SCORE.exact : SCORE.unnumbered }]
  // Without number or heading mark a line must be the title letter for letter.
  if (!numbered) return []
  return TITLES.flatMap(({ no, spellings }): Candidate[] => {
    const similarity = Math.max(...spellings.map((one) => titleSimilarity(one, found)))
    const score = similarity < LEAST_SIMILARITY ? 0 : similarity + SCORE.unnumbered
    const byWords = no === number && title.length <= LONGEST_TITLE && KEY_WORDS[no].test(title) ? SCORE.keyWords : 0
    return score + byWords === 0 ? [] : [{ no, line: index, title, score: Math.max(score, byWords) }]
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
