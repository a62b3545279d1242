import type { Sentence } from './counts.ts'
import { BARE } from './lexicon.ts'
import { ABOUT_DISCLOSURE } from './phrases.zh-cn.ts'
import type { Role, Token } from './role.ts'
import { speaksOfApplications, type Claim } from './spoken-of.ts'

/** What a sentence says did not happen. */
export type Denied = 'applications' | 'carriedIn' | 'carriedOut' | 'review' | 'litigation'

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
  return denied.map((claimed) => ({ claimed, sentence, from, to }))
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
      from: token.start,
      to,
    }))
  })
  return [...denials, ...readZero(sentence)]
}
