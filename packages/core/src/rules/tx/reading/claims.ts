import type { OutcomeId } from '../../../definition/line.ts'
import type { Sentence } from './counts.ts'
import { BARE } from './lexicon.ts'
import { ABOUT_DISCLOSURE } from './phrases.zh-cn.ts'
import type { Role, Token } from './role.ts'
import { isUnspokenOf } from './subject.ts'

/** What a sentence says did not happen. */
export type Denied = 'applications' | 'carriedIn' | 'carriedOut' | 'review' | 'litigation'

/** What a sentence says of all of them: 均为自然人, 全部办结, 均获维持. */
export type ClaimedOfAll =
  | { readonly what: 'applicants'; readonly label: string }
  | { readonly what: 'outcome'; readonly id: OutcomeId }
  | { readonly what: 'answered' }
  | { readonly what: 'upheld' | 'rejected'; readonly disputes: readonly ('review' | 'litigation')[] }

/** A claim in words, and where in the sentence it stands. */
export interface Claim<What> {
  readonly claimed: What
  readonly sentence: Sentence
  /** Applications are what is spoken of there. */
  readonly aboutApplications: boolean
  readonly from: number
  readonly to: number
}

/** Words that may stand between 未 or 没有 and what did not happen. */
const BETWEEN: ReadonlySet<Role> = new Set([
  'filler',
  'submit',
  'neutral',
  'applying',
  'happen',
  'receive',
  'handle',
  'answer',
  'channel',
  'cause',
  'now',
  'public',
  'application',
  'foreign',
  'review',
  'litigation',
  'last',
  'next',
  'carry',
])
/** Unknown characters between the denial and what it denies, where a verb follows and where none does. */
const FAR = 16
const NEAR = 2
/** These say that only a kind of them did not happen: overdue, lost, set aside, charged for, by one way. */
const PARTICULAR = /逾期|超期|超时|败诉|纠正|撤销|变更|追究|收费|收取|费用|不服|被确认|违法|遗留|补正|投诉$/

interface Scope {
  readonly words: readonly Token[]
  readonly to: number
}

const SPOKEN_OF: ReadonlySet<Role> = new Set(['application', 'foreign', 'review', 'litigation'])

/** True when applications, and not letters, lawsuits, documents or another trade's cases, were spoken of last before a place. */
export function speaksOfApplications({ tokens, context }: Sentence, at: number): boolean {
  const last = tokens.findLast(({ role, id, end }) => end <= at && SPOKEN_OF.has(role) && id !== BARE)
  if (last) return last.role === 'application'
  const bare = tokens.some(({ role, end }) => end <= at && (role === 'application' || role === 'applying'))
  return context.applications || (bare && isUnspokenOf(context))
}

/** The words a denial reaches: to the end of its clause, and over 、 and 和 to what is coordinated. */
function scopeOf({ tokens, text }: Sentence, at: number): Scope {
  const words: Token[] = []
  let edge = tokens[at]!.end
  let unknown = 0
  for (let place = at + 1; place < tokens.length; place++) {
    const token = tokens[place]!
    unknown += token.start - edge
    const verb = words.some(
      ({ role }) => role === 'happen' || role === 'receive' || role === 'cause' || role === 'handle',
    )
    const found = words.some(({ role }) => role === 'application' || role === 'review' || role === 'litigation')
    if (!found && unknown > (verb ? FAR : NEAR)) break
    if (token.role === 'stop' && token.id !== '、') break
    if (token.role === 'count' || token.role === 'figure') break
    if (token.role !== 'stop' && !BETWEEN.has(token.role)) break
    if (token.role !== 'stop') words.push(token)
    edge = token.end
  }
  const clauseEnd = text.slice(edge).search(/[，；（）]/)
  return { words, to: clauseEnd < 0 ? text.length : edge + clauseEnd }
}

/** 低保救助方面，未收到申请: a bare 申请 is denied only where applications under the regulation are spoken of. */
function isOfRegulation(sentence: Sentence, { words }: Scope): boolean {
  const named = words.some(({ role, id }) => role === 'application' && id !== BARE)
  return named || speaksOfApplications(sentence, words.at(-1)!.end)
}

/** The words of its clause before a denial. */
function wordsBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const stop = tokens.slice(0, at).findLastIndex(({ role }) => role === 'stop')
  return tokens.slice(stop + 1, at)
}

/** 许可事项未发生行政诉讼, 未发生因处罚引发的行政诉讼: of another kind, unless disclosure is named as well. */
function isOfOtherKind({ text }: Sentence, words: readonly Token[], to: number): boolean {
  const others = words.some(({ role }) => role === 'foreign' || role === 'otherResult')
  return others && !ABOUT_DISCLOSURE.test(text.slice(words[0]!.start, to))
}

function deniedIn(sentence: Sentence, at: number, scope: Scope): Denied[] {
  const { tokens, text } = sentence
  const before = wordsBefore(tokens, at)
  const words = text.slice(tokens[at]!.start, scope.to)
  if (PARTICULAR.test(words)) return []
  const roles = scope.words.map(({ role }) => role)
  // 未收到网上申请 leaves the other ways open; two ways named stand for all.
  if (roles.filter((role) => role === 'channel').length === 1) return []
  const disputes = (['review', 'litigation'] as const).filter((role) => roles.includes(role))
  if (roles.includes('carry')) {
    // 上年度无结转申请: the year stands before the denial.
    if (roles.includes('last') || (before.some(({ role }) => role === 'last') && !roles.includes('next')))
      return ['carriedIn']
    return ['carriedOut']
  }
  if (roles.includes('last') || roles.includes('next')) return []
  const applications = roles.includes('application')
  // 因申请引起的复议: the application is the cause, not what did not happen.
  if (disputes.length > 0 && isOfOtherKind(sentence, [...before, ...scope.words], scope.to)) return []
  if (disputes.length > 0) return applications && !roles.includes('cause') ? ['applications', ...disputes] : disputes
  return applications && !roles.includes('foreign') && isOfRegulation(sentence, scope) ? ['applications'] : []
}

/** 依申请公开数量为零, 行政复议、行政诉讼均为零, 零申请, 零发生: said with a zero that counts no 件. */
const ZERO =
  /(?:(?:数量|总数|件数|数|量|情况|案件|诉讼|复议|申请|公开)(?:均|都|全部)?(?:为|是)(?:零|0|〇)(?![\d.零一二三四五六七八九十件份宗起例%])|零(?:申请|发生|复议|诉讼))/

function readZero(sentence: Sentence): Claim<Denied>[] {
  const zero = ZERO.exec(sentence.text)
  if (!zero) return []
  const to = zero.index + zero[0].length
  let from = to
  while (from > 0 && !/[，；（）]/.test(sentence.text[from - 1]!)) from--
  const roles = sentence.tokens.filter(({ start, end }) => start >= from && end <= to).map(({ role }) => role)
  const disputes = (['review', 'litigation'] as const).filter((role) => roles.includes(role))
  const denied: Denied[] = disputes.length > 0 ? disputes : roles.includes('application') ? ['applications'] : []
  return denied.map((claimed) => ({ claimed, sentence, aboutApplications: true, from, to }))
}

/** What the sentence says did not happen: 未收到申请, 无结转, 未发生行政复议、行政诉讼. */
export function readDenials(sentence: Sentence): Claim<Denied>[] {
  const { tokens } = sentence
  const denials = tokens.flatMap((token, at): Claim<Denied>[] => {
    if (token.role !== 'none') return []
    const scope = scopeOf(sentence, at)
    if (scope.words.length === 0) return []
    const { to } = scope
    return deniedIn(sentence, at, scope).map((claimed) => ({
      claimed,
      sentence,
      aboutApplications: true,
      from: token.start,
      to,
    }))
  })
  return [...denials, ...readZero(sentence)]
}

const OF_ALL: ReadonlySet<Role> = new Set([
  'filler',
  'submit',
  'neutral',
  'applying',
  'application',
  'happen',
  'handle',
])
const REACH = 8

/** In time is not yet all: 均在法定期限内答复 is said of those that were due. 办结 says more. */
const IN_TIME = /按时|按期|及时|期限|时限|规定时间/

/** What 均 or 全部 is followed by in its clause, past words that say nothing. */
function saidOfAll(tokens: readonly Token[], at: number): { said: Token; alone: boolean } | null {
  let edge = tokens[at]!.end
  for (let place = at + 1; place < tokens.length; place++) {
    const token = tokens[place]!
    if (token.start - edge > REACH || token.role === 'stop' || token.role === 'count' || token.role === 'figure')
      return null
    if (!OF_ALL.has(token.role)) return { said: token, alone: token.start - edge === 0 }
    edge = token.end
  }
  return null
}

function disputesBefore({ tokens, context }: Sentence, at: number): ('review' | 'litigation')[] {
  const named = tokens
    .slice(0, at + 1)
    .flatMap(({ role }) => (role === 'review' || role === 'litigation' ? [role] : []))
  if (named.length > 0) return [...new Set(named)]
  if (context.dispute === null) return []
  return [context.dispute === 'review' ? 'review' : 'litigation']
}

/** 占全部答复的30%, 均由信息公开答复引起: the words name something, they do not say what became of all. */
function isPartOfName({ tokens, text }: Sentence, at: number, said: Token): boolean {
  const next = tokens[tokens.indexOf(said) + 1]
  const whole =
    tokens[at - 1]?.role === 'share' || (text.startsWith('全部', tokens[at]!.start) && text[said.end] === '的')
  // 均予以公开回复: the answer is given in public.
  if (said.role === 'outcome') return next?.role === 'answer' && next.start === said.end
  return said.role === 'answer' && (whole || (next?.role === 'cause' && next.start === said.end))
}

function claimOf(sentence: Sentence, at: number): ClaimedOfAll | null {
  const found = saidOfAll(sentence.tokens, at)
  if (!found) return null
  const { said } = found
  if (isPartOfName(sentence, at, said)) return null
  const place = sentence.tokens.indexOf(said)
  if (said.role === 'applicant') return { what: 'applicants', label: said.id }
  if (said.role === 'outcome') return { what: 'outcome', id: said.id as OutcomeId }
  if (said.role === 'answer') {
    const words = sentence.text.slice(sentence.tokens[at]!.end, said.end)
    return IN_TIME.test(words) && !words.endsWith('办结') ? null : { what: 'answered' }
  }
  if (said.role !== 'upheld' && said.role !== 'rejected') return null
  const disputes = disputesBefore(sentence, place)
  // 均驳回诉讼请求，结果维持: the second clause says what the first one means.
  const upheld = sentence.tokens.slice(place).some(({ role }) => role === 'upheld')
  return disputes.length === 0 ? null : { what: upheld ? 'upheld' : 'rejected', disputes }
}

/** What the sentence says of all applications or all cases. Claims about the rest (其余均已答复) or about a class are no such claims. */
export function readClaims(sentence: Sentence): Claim<ClaimedOfAll>[] {
  const { tokens, text } = sentence
  const claims = tokens.flatMap((token, at): Claim<ClaimedOfAll>[] => {
    if (token.role !== 'all') return []
    const claimed = claimOf(sentence, at)
    const before = tokens.slice(0, at)
    if (!claimed || before.some(({ role }) => role === 'rest' || role === 'none')) return []
    const end = text.slice(token.end).search(/[，；（）]/)
    const aboutApplications = speaksOfApplications(sentence, token.start)
    return [{ claimed, sentence, aboutApplications, from: token.start, to: end < 0 ? text.length : token.end + end }]
  })
  // 办结率100% without 按期 says the same as 全部办结.
  const rate = /(?<![按及准如][期时])(?:办结|答复)率(?:为|达到?|均?为)?100%/.exec(text)
  if (!rate) return claims
  const [from, to] = [rate.index, rate.index + rate[0].length]
  const aboutApplications = speaksOfApplications(sentence, from)
  return [...claims, { claimed: { what: 'answered' }, sentence, aboutApplications, from, to }]
}
