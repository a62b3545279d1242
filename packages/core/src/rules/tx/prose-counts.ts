import { readNumbers, type NumberInText } from '../../text/chinese-number.ts'
import { stripSpaces } from '../../text/normalise.ts'
import { plainProse, splitClauses, splitSentences } from '../../text/prose.ts'
import type { ReportFacts, SectionFacts } from '../report-facts.ts'
import { speaksOfOtherData } from './other-data.ts'

/** A sentence of the report's text, in one spelling: no spaces, no quotes, full-width stops. */
export interface Sentence {
  readonly section: number
  readonly text: string
  /** The paragraph it stands in: what it is about may be said a sentence earlier. */
  readonly paragraph: string
}

/** A number of cases or applications (件, 份, 宗, 起 …) with the words around it. 条 and 个 count other things. */
export interface Count {
  readonly value: number
  readonly sentence: Sentence
  readonly clause: string
  /** Words of the clause before the number, back to the count before it. */
  readonly lead: string
  /** Words of the clause after the number. */
  readonly tail: string
  /** The sentence up to the clause, and from the number on. */
  readonly before: string
  readonly after: string
  /** True when the sentence speaks of another year, a part of the year or other organs: such numbers are not judged. */
  readonly otherData: boolean
}

/** The text of a report with the counts found in it. */
export interface Prose {
  readonly sentences: readonly Sentence[]
  readonly counts: readonly Count[]
}

const COUNTED = new Set(['件', '份', '件次', '宗', '起', '例'])
const COUNTED_WORD = /[件份宗起例]/
const OUTCOME = '予以公开|部分公开|不予公开|无法提供|不予处理|其他处理'
const QUOTES = /["“”‘’「」『』'《》]/g
const PUBLIC = /公民、?(?:和|或)?法人(?:、|和|或者?|及|与)*(?:其他|其它)组织/g
const LEGAL_PERSONS = /法人(?:、|和|或者?|及|与)*(?:其他|其它)组织/g
const REVIEW_AND_LITIGATION = /(行政复议(?:案件|案)?)(?:、|和|及|与|或者?)(?=(?:行政)?诉讼)/g
const JOINED_OUTCOMES = new RegExp(`(${OUTCOME})(?:、|及|与|以及|或者?)(?=${OUTCOME})`, 'g')

/** One spelling for phrases that would otherwise be cut in two by 、. Most lines hold none of them. */
function oneSpelling(line: string): string {
  let words = stripSpaces(line).replace(QUOTES, '')
  if (words.includes('法人')) words = words.replace(PUBLIC, '公众').replace(LEGAL_PERSONS, '法人')
  if (words.includes('复议')) words = words.replace(REVIEW_AND_LITIGATION, '$1和')
  return words.includes('申请') || words.includes('公开') ? words.replace(JOINED_OUTCOMES, '$1和') : words
}

function sentencesOf({ no, text }: SectionFacts): Sentence[] {
  return plainProse(text)
    .split('\n')
    .map(oneSpelling)
    .flatMap((paragraph) =>
      splitSentences(paragraph).map((sentence) => ({ section: no, text: sentence.text, paragraph })),
    )
}

function countsOf(sentence: Sentence, facts: ReportFacts): Count[] {
  if (!COUNTED_WORD.test(sentence.text)) return []
  return splitClauses(sentence.text).flatMap((clause) => {
    if (!COUNTED_WORD.test(clause.text)) return []
    const numbers = readNumbers(clause.text).filter((number) => COUNTED.has(number.unit))
    if (numbers.length === 0) return []
    const heard = sentence.text.slice(0, clause.start + clause.text.length)
    const otherData = speaksOfOtherData(clause.text, heard, facts)
    return numbers.flatMap((number, place): Count[] => {
      if (number.approximate) return []
      return [{ ...wordsAround(sentence, clause.text, clause.start, numbers, place), value: number.value, otherData }]
    })
  })
}

function wordsAround(
  sentence: Sentence,
  clause: string,
  start: number,
  numbers: readonly NumberInText[],
  place: number,
) {
  const number = numbers[place]!
  return {
    sentence,
    clause,
    lead: clause.slice(numbers[place - 1]?.end ?? 0, number.start),
    tail: clause.slice(number.end, numbers[place + 1]?.start ?? clause.length),
    before: sentence.text.slice(0, start),
    after: sentence.text.slice(start + number.end),
  }
}

const known = new WeakMap<readonly SectionFacts[], Map<string, unknown>>()

/**
 * What `read` makes of the report's text, kept as long as that text: while cells are typed the words stay the same, and
 * several rules ask for the same reading. `what` names the reading; it may also depend on year and kind of the report.
 */
export function readOnce<T>(facts: ReportFacts, what: string, read: () => T): T {
  let readings = known.get(facts.sections)
  if (!readings) known.set(facts.sections, (readings = new Map()))
  const key = `${what} ${facts.reportingYear} ${facts.kind}`
  if (!readings.has(key)) readings.set(key, read())
  return readings.get(key) as T
}

/** The report's text as sentences and counts. */
export function proseOf(facts: ReportFacts): Prose {
  return readOnce(facts, 'prose', () => {
    const sentences = facts.sections.flatMap(sentencesOf)
    return { sentences, counts: sentences.flatMap((sentence) => countsOf(sentence, facts)) }
  })
}
