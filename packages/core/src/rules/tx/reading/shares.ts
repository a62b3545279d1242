import type { Count, Sentence } from './counts.ts'
import type { Role, Token } from './role.ts'
import { NO_SIDE } from './side.ts'
import { subjectOf, type Context, type Subject } from './subject.ts'

/** A share in percent a text states, of a count it gives or of what it names. */
export interface Share {
  readonly percent: number
  /** Half a unit of the last printed digit: 33% may stand for anything that rounds to it. */
  readonly rounding: number
  readonly subject: Subject
  /** The count it is a share of the whole for; null where only the name is given (自然人申请占93%). */
  readonly count: number | null
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** Words that may stand between 占 and the figure and leave the whole as the base. */
const WHOLE: ReadonlySet<Role> = new Set([
  'filler',
  'submit',
  'application',
  'applying',
  'neutral',
  'now',
  'answer',
  'receive',
  'handle',
  'all',
  'public',
])
const BEFORE: ReadonlySet<Role> = new Set(['filler', 'submit', 'application', 'neutral', 'stop', 'each', 'all'])
const FAR = 4

/** The 占 a percentage belongs to, as a place among the tokens; -1 where it belongs to none, or to a share of a part. */
function shareWordOf(tokens: readonly Token[], at: number): number {
  let edge = tokens[at]!.start
  for (let place = at - 1; place >= 0; place--) {
    const token = tokens[place]!
    if (edge - token.end > FAR) return -1
    if (token.role === 'share') return place
    if (!WHOLE.has(token.role) && !(token.role === 'figure' && token.id === '%') && token.role !== 'stop') return -1
    edge = token.start
  }
  return -1
}

/** What stands before 占: the nearest count, or the nearest name. */
function sharedBefore(sentence: Sentence, share: number, counts: readonly Count[], context: Context) {
  const { tokens } = sentence
  let edge = tokens[share]!.start
  const content: Token[] = []
  for (let place = share - 1; place >= 0; place--) {
    const token = tokens[place]!
    if (edge - token.end > FAR) break
    if (token.role === 'count') {
      const count = content.length === 0 ? counts.find((one) => one.token === token) : undefined
      return count?.subject ? { subject: count.subject, count: count.value, from: count.from } : null
    }
    if (!BEFORE.has(token.role)) content.push(token)
    else if (token.role === 'stop' && content.length > 0) break
    edge = token.start
  }
  const side = { ...NO_SIDE, content, edge }
  const subject = content.length === 0 ? null : subjectOf(side, context)
  return subject && { subject, count: null, from: edge }
}

const roundingOf = (written: string) => 0.5 * 10 ** -(/\.(\d+)/.exec(written)?.[1]?.length ?? 0)

/** Shares listed at once, 分别占42.9%、1.0%: each belongs to one of as many counts before. */
function listed(sentence: Sentence, share: number, at: number, counts: readonly Count[]): Count | null {
  const { tokens } = sentence
  const isPercent = (token: Token) => token.role === 'figure' && token.id === '%'
  const figures = tokens.slice(share).filter(isPercent)
  if (figures.length < 2) return null
  const before = counts.filter((count) => count.token.end <= tokens[share]!.start).slice(-figures.length)
  return before.length === figures.length ? (before[figures.indexOf(tokens[at]!)] ?? null) : null
}

/** Every share of the whole the sentence states. */
export function readShares(sentence: Sentence, counts: readonly Count[]): Share[] {
  const { tokens, text, context } = sentence
  return tokens.flatMap((token, at): Share[] => {
    if (token.role !== 'figure' || token.id !== '%') return []
    const share = shareWordOf(tokens, at)
    if (share < 0) return []
    const each = tokens.slice(Math.max(0, share - 2), share + 2).some(({ role }) => role === 'each')
    const one = each ? listed(sentence, share, at, counts) : null
    const found = one?.subject
      ? { subject: one.subject, count: one.value, from: one.from }
      : each
        ? null
        : sharedBefore(sentence, share, counts, context)
    if (!found) return []
    const rounding = roundingOf(text.slice(token.start, token.end))
    return [{ ...found, percent: token.value, rounding, sentence, to: token.end }]
  })
}
