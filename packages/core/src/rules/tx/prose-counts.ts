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

export interface Prose {
  readonly sentences: readonly Sentence[]
  readonly counts: readonly Count[]
}

const COUNTED = new Set(['件', '份', '件次', '宗', '起', '例'])
const OUTCOME = '予以公开|部分公开|不予公开|无法提供|不予处理|其他处理'
const JOINED_OUTCOMES = new RegExp(`(${OUTCOME})(?:、|及|与|以及|或者?)(?=${OUTCOME})`, 'g')

/** One spelling for phrases that would otherwise be cut in two by 、. */
function oneSpelling(line: string): string {
  return stripSpaces(line)
    .replace(/["“”‘’「」『』'《》]/g, '')
    .replace(/公民、?(?:和|或)?法人(?:、|和|或者?|及|与)*(?:其他|其它)组织/g, '公众')
    .replace(/法人(?:、|和|或者?|及|与)*(?:其他|其它)组织/g, '法人')
    .replace(/(行政复议(?:案件|案)?)(?:、|和|及|与|或者?)(?=(?:行政)?诉讼)/g, '$1和')
    .replace(JOINED_OUTCOMES, '$1和')
}

function sentencesOf({ no, text }: SectionFacts): Sentence[] {
  return plainProse(text)
    .split('\n')
    .map(oneSpelling)
    .flatMap((paragraph) => splitSentences(paragraph).map((sentence) => ({ section: no, text: sentence.text, paragraph })))
}

function countsOf(sentence: Sentence, facts: ReportFacts): Count[] {
  return splitClauses(sentence.text).flatMap((clause) => {
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

function wordsAround(sentence: Sentence, clause: string, start: number, numbers: readonly NumberInText[], place: number) {
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

const known = new WeakMap<readonly SectionFacts[], Map<string, Prose>>()

/** The report's text as sentences and counts. Read once for each text, however many rules ask and cells change. */
export function proseOf(facts: ReportFacts): Prose {
  let byReader = known.get(facts.sections)
  if (!byReader) known.set(facts.sections, (byReader = new Map()))
  const reader = `${facts.reportingYear} ${facts.kind}`
  let prose = byReader.get(reader)
  if (!prose) {
    const sentences = facts.sections.flatMap(sentencesOf)
    byReader.set(reader, (prose = { sentences, counts: sentences.flatMap((sentence) => countsOf(sentence, facts)) }))
  }
  return prose
}
