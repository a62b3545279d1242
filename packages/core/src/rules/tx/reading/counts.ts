import type { Format } from '../../../definition/define-format.ts'
import type { OutcomeId } from '../../../definition/line.ts'
import { BARE, lexiconOf, OF } from './lexicon.ts'
import type { Line } from './line.ts'
import { DISPUTES_HEADING } from './phrases.zh-cn.ts'
import { respectively } from './respectively.ts'
import type { Role, Token } from './role.ts'
import { scan } from './scan.ts'
import { leftOf, NO_SIDE, rightOf, type Side } from './side.ts'
import { isDoing, isUnspokenOf, subjectOf, type Context, type DisputeKind, type Subject } from './subject.ts'

/** A sentence: its words, and where it stands in its line. */
export interface Sentence {
  readonly line: Line
  readonly text: string
  readonly start: number
  readonly tokens: readonly Token[]
  /** What was spoken of when it began. */
  readonly context: Context
}

/** A number of cases or applications, and what it counts; `from` and `to` are places in the sentence. */
export interface Count {
  readonly value: number
  readonly sentence: Sentence
  readonly token: Token
  readonly subject: Subject | null
  /** Applications under the regulation are spoken of: beside the number, or last before it in its paragraph. */
  readonly aboutApplications: boolean
  readonly from: number
  readonly to: number
}

const SENTENCE = /[^。；！？]+/g
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)/
const LONGEST_HEADING = 30
/** Nobody writes longer sentences; what has none of their stops is a list, or made to keep its reader busy. */
const LONGEST_SENTENCE = 2000

const NOTHING: Context = { applications: false, otherTrade: false, dispute: null, ownDisputes: false, doing: null }
/** What the words beside the tables 3 and 4 are about without saying so. */
const BESIDE_TABLES: Readonly<Record<number, Context>> = {
  3: { ...NOTHING, applications: true },
  4: { ...NOTHING, ownDisputes: true },
}
const DISPUTES: ReadonlySet<Role> = new Set(['review', 'litigation', 'direct', 'after'])

/** Words that make a sentence worth reading, and marks of those that say something of what was spoken of before. */
const WORTH_READING = /申请|复议|诉|规范性文件|结转|转结/
const TELLING = /[件份宗起例%均全都皆未没无零]/

/** True when a sentence may state something a table bears out. Most sentences of a report speak of other things. */
function isWorthReading(text: string, { applications, dispute }: Context): boolean {
  return WORTH_READING.test(text) || ((applications || dispute !== null) && TELLING.test(text))
}

/** What is spoken of after some more words. */
function hear(context: Context, token: Token): Context {
  if (token.role === 'application' && token.id !== BARE) return { ...context, applications: true, otherTrade: false }
  // 被申请行政复议3件，已受理2件: what follows is said of the cases.
  if (DISPUTES.has(token.role)) return { ...context, applications: false, dispute: token.role as DisputeKind }
  return isDoing(token.role) ? { ...context, doing: token.role } : context
}

/** The words of the next clause where it has no number: what becomes of those counted before the comma. */
function nextClause(tokens: readonly Token[], at: number, reportingYear: number): Side | null {
  const stop = tokens.findIndex((token, place) => place > at && token.role === 'stop')
  if (stop < 0 || tokens[stop]!.id !== '，') return null
  const side = rightOf(tokens, stop, reportingYear)
  const after = tokens.find((token) => token.start >= side.edge && token.role !== 'stop')
  return after && (after.role === 'count' || after.role === 'figure') && after.start === side.edge ? null : side
}

/** 加上结转3件，共计24件: a sum of what the sentence counted before. */
const SUMMED = /^(?:共|共计|合计|总计|总共|累计)$/

/** 公开2件，不予公开1件: 公开 alone opens its clause and means 予以公开. */
const GRANTED = /(?:^|[，、（）：]|其中)公开$/

function isSumOfCounts(words: string, counts: readonly Count[]): boolean {
  const told = (what: Subject['what']) => counts.filter(({ subject }) => subject?.what === what).length
  const parts = told('carriedIn') > 0 && told('received') + told('total') > 0
  return SUMMED.test(words) && (parts || told('applicants') > 1)
}

/** What a number counts where no word of the lists beside it says so. */
function impliedSubject(before: string, left: Side, counts: readonly Count[]): Subject | null {
  if (left.foreign || left.aside) return null
  if (isSumOfCounts(before.slice(left.edge), counts)) return { what: 'total' }
  return GRANTED.test(before) ? { what: 'outcome', ids: ['granted' satisfies OutcomeId] } : null
}

/** 收到的申请中，企业申请的有3件: a bare 申请 after 中 is a part of them, whichever. */
const isOpenSubject = (tokens: readonly Token[], at: number, left: Side): boolean =>
  left.content.length === 0 && tokens.slice(0, at).some(({ role }) => role === 'among')

/** 本年度6件公开申请均已登记: a number that opens its clause and of which all is said counts the applications as a whole. */
function isWhole(tokens: readonly Token[], at: number, left: Side, right: Side): boolean {
  const [before, number] = [tokens[at - 1], tokens[at]!]
  const opens = before ? before.end === number.start && before.role === 'now' : number.start === 0
  const plain = right.content.every(({ role }) => role === 'receive' || role === 'handle')
  return opens && plain && left.content.length === 0 && right.application && right.all && right.content.length > 0
}

/** 受理的申请加上年结转共54件: those that came in are named beside those carried in, and the number is of both. */
function isSumWith({ content, application }: Side): boolean {
  const received = content.findIndex(({ role }) => role === 'receive')
  const last = content.findLastIndex(({ role }) => role === 'last' || role === 'carry')
  return application && received > last && last >= 0
}

/** Subject of the number `tokens[at]`: the words before it decide, else those after it, else what is said of it next. */
function readSubject(
  tokens: readonly Token[],
  at: number,
  context: Context,
  year: number,
): [Subject | null, Side, Side] {
  const left = leftOf(tokens, at, year)
  const right = rightOf(tokens, at, year)
  if (left.foreign || left.aside) return [null, left, right]
  const before = left.among || isOpenSubject(tokens, at, left) ? null : subjectOf(left, context)
  // 办结9件，其中当年收到并办结6件: no part is the whole.
  if (before?.what === 'total' && left.part) return [null, left, right]
  if (before?.what === 'carriedIn' && isSumWith(left)) return [{ what: 'total' }, left, right]
  if (isWhole(tokens, at, left, right)) return [{ what: 'total' }, left, right]
  const after = right.foreign || right.aside ? null : subjectOf({ ...right, application: false }, context)
  // 收到的3件申请结转下年: the words before 的 only say which ones.
  if (tokens[at - 1]?.id === OF && !right.all && after?.what === 'carriedOut') return [after, left, right]
  if (before && !(before.what === 'total' && left.content.length === 0)) return [before, left, right]
  // 12件已受理, 12件均已答复: that is said of them, it is not what they are.
  if (after && !['received', 'total', 'answered'].includes(after.what)) return [after, left, right]
  if (before && !right.foreign && !right.aside) return [before, left, right]
  const restAnswered = left.rest && context.doing === 'carry'
  if (after?.what === 'answered' && !left.part && (restAnswered || (!left.rest && !right.all)))
    return [after, left, right]
  const next = right.content.every(({ role }) => role === 'none') ? nextClause(tokens, at, year) : null
  const said = next && !next.foreign && !next.aside && !next.all && !next.part
  const later = said ? subjectOf({ ...next, application: false }, context) : null
  return [later?.what === 'carriedOut' ? later : null, left, right]
}

/** 申请 or 申请人 was named before in the sentence, without saying under which law. */
const speaksBarely = ({ tokens }: Sentence, at = tokens.length) =>
  tokens.slice(0, at).some(({ role }) => role === 'application' || role === 'applying')

function readCounts(sentence: Sentence, year: number): { counts: Count[]; context: Context } {
  let { context } = sentence
  const { tokens } = sentence
  const listed = respectively(tokens)
  const counts: Count[] = []
  tokens.forEach((token, at) => {
    if (token.role !== 'count') return void (context = hear(context, token))
    const [alone, left, right] = readSubject(tokens, at, context, year)
    const name = listed.get(at)
    const subject =
      name === null
        ? null
        : name
          ? subjectOf({ ...NO_SIDE, content: [name], edge: name.start }, context)
          : (alone ?? impliedSubject(sentence.text.slice(0, token.start), left, counts))
    if (subject === null && left.foreign) context = { ...context, applications: false, otherTrade: true }
    const from = name ? name.start : left.content.length > 0 || left.application ? left.edge : token.start
    const to = from < token.start ? token.end : right.edge
    const bare = left.application || right.application || speaksBarely(sentence, at)
    const aboutApplications = context.applications || right.named || (bare && isUnspokenOf(context))
    counts.push({ value: token.value, sentence, token, subject, aboutApplications, from, to })
  })
  return { counts, context }
}

/** What a heading says the paragraphs under it are about. */
function headingOf({ text }: Line, { applications }: Context): Context {
  return { ...NOTHING, applications, ownDisputes: DISPUTES_HEADING.test(text) }
}

/**
 * What is spoken of after a sentence. 收到申请12件: where every word is known and nothing else was spoken of, those are the
 * applications from then on. 深化改革。办结88件: after a sentence about something else only the heading says what is meant.
 */
function contextAfter(sentence: Sentence, read: Context, topic: Context, isUnderstood: IsUnderstood): Context {
  const bare = speaksBarely(sentence)
  if (WORTH_READING.test(sentence.text) && !bare) return read
  if (bare && !isUnspokenOf(read)) return read
  const understood = isUnderstood(sentence)
  if (bare) return understood ? { ...read, applications: true } : read
  return understood || sentence.tokens.some(({ role }) => role === 'count') ? read : topic
}

type IsUnderstood = (sentence: Sentence) => boolean

/** The sentences of some lines with the counts in them, each read in the light of what went before it in its paragraph. */
export function readSentences(
  lines: readonly Line[],
  format: Format,
  year: number,
  isUnderstood: IsUnderstood,
): { sentences: Sentence[]; counts: Count[] } {
  const lexicon = lexiconOf(format)
  const sentences: Sentence[] = []
  const counts: Count[] = []
  let heading = NOTHING
  for (const line of lines) {
    const isHeading = line.text.length <= LONGEST_HEADING && NUMBERED.test(line.text)
    const topic = BESIDE_TABLES[line.section] ?? (isHeading ? NOTHING : heading)
    let context = topic
    for (const match of line.text.matchAll(SENTENCE)) {
      const [text] = match
      if (text.length > LONGEST_SENTENCE || !isWorthReading(text, context)) {
        context = topic
        continue
      }
      const tokens = scan(text, lexicon)
      // What is done with applications is said anew in each sentence; without it the new ones are meant.
      const sentence: Sentence = { line, text, start: match.index, tokens, context: { ...context, doing: null } }
      const read = readCounts(sentence, year)
      sentences.push(sentence)
      counts.push(...read.counts)
      context = contextAfter(sentence, read.context, topic, isUnderstood)
    }
    if (isHeading) heading = headingOf(line, context)
  }
  return { sentences, counts }
}
