import type { OutcomeId } from '../../../definition/line.ts'
import type { Sentence } from './counts.ts'
import type { Role, Token } from './role.ts'
import { speaksOfApplications, type ClaimOfAll } from './spoken-of.ts'

/** What a sentence says of all of them: 均为自然人, 全部办结, 均获维持. */
export type ClaimedOfAll =
  | { readonly what: 'applicants'; readonly label: string }
  | { readonly what: 'outcome'; readonly id: OutcomeId }
  | { readonly what: 'answered' }
  | { readonly what: 'upheld' | 'rejected'; readonly disputes: readonly ('review' | 'litigation')[] }

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
export function readClaims(sentence: Sentence): ClaimOfAll<ClaimedOfAll>[] {
  const { tokens, text } = sentence
  const claims = tokens.flatMap((token, at): ClaimOfAll<ClaimedOfAll>[] => {
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
