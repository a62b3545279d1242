import type { TextPlace } from '../../finding.ts'
import type { ReportFacts, SectionFacts } from '../../report-facts.ts'
import { Certainty } from './certainty.ts'
import { readClaims, type ClaimedOfAll } from './claims.ts'
import { readSentences, type Count, type Sentence } from './counts.ts'
import { readDenials, type Denied } from './denials.ts'
import { linesOf, placeInSection } from './line.ts'
import { speaksOfOtherData } from './other-data.ts'
import { readShares, type Share } from './shares.ts'
import { speaksOfApplications, type Claim, type ClaimOfAll } from './spoken-of.ts'
import type { Subject } from './subject.ts'

/** A figure the text states about this report's own year. */
export interface Statement {
  readonly subject: Subject
  readonly value: number
  readonly count: Count
}

/** What the text of a report says: its figures, shares and claims in words. */
export interface Reading {
  readonly sentences: readonly Sentence[]
  readonly counts: readonly Count[]
  readonly statements: readonly Statement[]
  readonly shares: readonly Share[]
  readonly denials: readonly Claim<Denied>[]
  readonly claims: readonly ClaimOfAll<ClaimedOfAll>[]
}

/** 受理公民申请12件 may mean anybody; 公民10件 means people only where another class of applicants is counted beside. */
const LOOSE = /公民(?:提出|提交)?(?:的)?(?:政府信息|信息)?(?:公开)?(?:申请)?(?:的)?$/

function isLoose({ subject, count }: Statement, statements: readonly Statement[]): boolean {
  if (subject.what !== 'applicants' || !LOOSE.test(count.sentence.text.slice(count.from, count.token.start)))
    return false
  return !statements.some(
    (other) => other.count !== count && other.count.sentence === count.sentence && other.subject.what === 'applicants',
  )
}

/** Numbers of applications are those of table 3 only where applications under the regulation are spoken of. */
const isOfTables = ({ what }: Subject, { aboutApplications }: Count) =>
  what === 'dispute' || what === 'case' || aboutApplications

function read(facts: ReportFacts): Reading {
  const { format, reportingYear } = facts
  const lines = facts.sections.flatMap(({ no, text }) => linesOf(no, text))
  const certainty = new Certainty(facts)
  const { sentences, counts } = readSentences(lines, format, reportingYear, (sentence) =>
    certainty.isUnderstood(sentence, 0, sentence.text.length),
  )
  const own = (sentence: Sentence, from: number, to: number) =>
    !speaksOfOtherData(sentence.text, from, to, facts) && certainty.isUnderstood(sentence, from, to)
  const ownCount = ({ sentence, token, subject }: Count) =>
    !speaksOfOtherData(sentence.text, token.start, token.end, facts, subject?.what.startsWith('carried')) &&
    certainty.isUnderstood(sentence, token.start, token.end)
  const statements = counts.flatMap((count): Statement[] =>
    count.subject && isOfTables(count.subject, count) && ownCount(count)
      ? [{ subject: count.subject, value: count.value, count }]
      : [],
  )
  const countsOf = new Map<Sentence, Count[]>(sentences.map((sentence) => [sentence, []]))
  for (const count of counts) countsOf.get(count.sentence)?.push(count)
  return {
    sentences,
    counts,
    statements: statements.filter((statement) => !isLoose(statement, statements)),
    shares: sentences
      .filter(({ text }) => text.includes('%'))
      .flatMap((sentence) => readShares(sentence, countsOf.get(sentence) ?? []))
      .filter(({ sentence, from, to }) => speaksOfApplications(sentence, to) && own(sentence, from, to)),
    denials: sentences.flatMap(readDenials).filter(({ sentence, from, to }) => own(sentence, from, to)),
    claims: sentences.flatMap(readClaims).filter(({ sentence, from, to }) => own(sentence, from, to)),
  }
}

const known = new WeakMap<readonly SectionFacts[], Map<string, Reading>>()

/** What the text of a report says, read once for each text: while cells are typed the words stay the same. */
export function readingOf(facts: ReportFacts): Reading {
  let readings = known.get(facts.sections)
  if (!readings) known.set(facts.sections, (readings = new Map()))
  const { format, reportingYear, kind, organName, organ } = facts
  const names = [organName, organ?.fullName, ...(organ?.aliases ?? [])].join(' ')
  const key = `${format.id} ${reportingYear} ${kind} ${names}`
  let reading = readings.get(key)
  if (!reading) readings.set(key, (reading = read(facts)))
  return reading
}

/** Where a stretch of a sentence stands in its section as it was written. */
export function placeOfWords(sentence: Sentence, from: number, to: number): TextPlace {
  return placeInSection(sentence.line, sentence.start + from, sentence.start + to)
}

/** Where a statement stands: the words that say what is counted, with the number. */
export function placeOfCount({ sentence, from, to }: Count): TextPlace {
  return placeOfWords(sentence, from, to)
}
