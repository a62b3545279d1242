import { AND_SO_ON, BARE } from './lexicon.ts'
import type { Role, Token } from './role.ts'

/** What stands on one side of a number within its clause. */
export interface Side {
  /** Words that may say what is counted, nearest first. */
  readonly content: readonly Token[]
  /** 申请 stands there; `named`, by its full name: 公开申请. */
  readonly application: boolean
  readonly named: boolean
  /** 提交, 提出. */
  readonly submitted: boolean
  /** 均, 分别. */
  readonly all: boolean
  readonly each: boolean
  /** 其中, 其余: only a part is counted. */
  readonly part: boolean
  /** The words before the number are the whole of which it counts a part: 已答复的申请中3件. */
  readonly among: boolean
  /** 其余, 除: what is left when some are taken out. */
  readonly rest: boolean
  /** What is counted is not an application: a letter, a hotline's case; `aside`, a step on the way to an answer. */
  readonly foreign: boolean
  readonly aside: boolean
  /** Unknown characters among the words. */
  readonly unknown: number
  /** Outermost place the words were taken from. */
  readonly edge: number
}

/** A side on which nothing stands. */
export const NO_SIDE: Side = {
  content: [],
  application: false,
  named: false,
  submitted: false,
  all: false,
  each: false,
  part: false,
  rest: false,
  among: false,
  foreign: false,
  aside: false,
  unknown: 0,
  edge: 0,
}

const PLAIN: ReadonlySet<Role> = new Set([
  'filler',
  'neutral',
  'applying',
  'submit',
  'now',
  'happen',
  'cause',
  'public',
])
/** So many unknown characters may stand between 收到 and 申请, or between a number and what becomes of it. */
const FAR = 24
const NEAR = 14
/** Words of one kind that 、 may join before a common number. */
const JOINED: ReadonlySet<Role> = new Set(['review', 'litigation', 'outcome', 'applicant'])
const QUALIFIERS: ReadonlySet<Role> = new Set(['last', 'next', 'now', 'carry', 'receive', 'answer', 'handle'])

class Collector {
  readonly content: Token[] = []
  application = false
  named = false
  submitted = false
  all = false
  each = false
  part = false
  among = false
  rest = false
  foreign = false
  aside = false
  unknown = 0

  constructor(public edge: number) {}

  /** Takes a word in; false when nothing beyond it belongs to the number. */
  take({ role, id, value, start, end }: Token): boolean {
    if (role === 'among') this.among = true
    else if (role === 'all') this.all = true
    else if (role === 'each') this.each = true
    else if (role === 'part') this.part = true
    else if (role === 'rest') this.rest = true
    else if (role === 'application') {
      this.application = true
      this.named ||= id !== BARE
    } else if (role === 'submit') this.submitted = true
    else if (!PLAIN.has(role) || (role === 'now' && this.has('carry')))
      this.content.push({ role, id, value, start, end })
    // 不掌握、没有现成信息等无法提供的3件: those before 等 are examples of what is counted.
    return role !== 'among' && !(id === AND_SO_ON && this.has('outcome'))
  }

  has(role: Role): boolean {
    return this.content.some((token) => token.role === role)
  }
}

const isFull = (role: Role) => role === 'count' || role === 'figure'

/** A year is last year, this one or the next by its number; any other ends the words that belong to the number. */
function asRole(token: Token, reportingYear: number): Token | null {
  if (token.role !== 'year') return token
  const role = ({ '-1': 'last', '0': 'now', '1': 'next' } as const)[
    String(token.value - reportingYear) as '-1' | '0' | '1'
  ]
  return role ? { ...token, role } : null
}

/** Where the bracket that ends at `place` opens, if no number stands in it: 申请（含信函、网络）3件. Else -1. */
function openingOf(tokens: readonly Token[], place: number): number {
  if (tokens[place]!.id !== '）') return -1
  const inside = tokens
    .slice(0, place)
    .findLastIndex(({ role, id }) => isFull(role) || (role === 'stop' && id === '（'))
  return inside >= 0 && tokens[inside]!.id === '（' ? inside : -1
}

/** 协助, 配合 and the like say whose work it is of everything behind them in their clause. */
function helps(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(0, at).findLastIndex(({ role, id }) => isFull(role) || (role === 'stop' && id !== '、'))
  return tokens.slice(clause + 1, at).some(({ role }) => role === 'helping')
}

/** The words before the number `tokens[at]`, back to the stop or number before it. */
export function leftOf(tokens: readonly Token[], at: number, reportingYear: number): Side {
  const side = new Collector(tokens[at]!.start)
  for (let place = at - 1; place >= 0; place--) {
    const token = asRole(tokens[place]!, reportingYear)
    if (!token || isFull(token.role)) break
    const gap = side.edge - token.end
    if (gap > 0 && namesOtherKind(tokens[place + 1]!)) {
      side.foreign = side.content.length === 0
      break
    }
    if (gap > 0 && !mayLieBetween(side, gap)) break
    if (token.role === 'stop') {
      const opening = side.edge === tokens[at]!.start && gap === 0 ? openingOf(tokens, place) : -1
      if (opening >= 0) {
        place = opening
        side.edge = tokens[opening]!.start
        continue
      }
      if (!joins(tokens, place, side)) break
      side.edge = token.start
      continue
    }
    if (token.role === 'helping') break
    if (token.role === 'foreign' || token.role === 'aside' || token.role === 'none') {
      const counted = side.content.length === 0 || token.end === side.edge
      side.foreign = counted && token.role === 'foreign'
      side.aside = counted && !side.foreign
      break
    }
    if (!side.take(token)) break
    side.edge = token.start
  }
  if (helps(tokens, at)) side.aside = true
  // What opens the sentence unknown belongs to a bare 申请: 疑难申请 are some applications, nobody knows which.
  if (side.content.length === 0 && side.edge > 0 && side.edge === firstWord(tokens)) side.unknown += side.edge
  return side
}

const firstWord = (tokens: readonly Token[]) => tokens[0]!.start

/** 公积金提取申请: an unknown word right before a bare 申请 says which kind it is, and that is hardly one of these. */
const namesOtherKind = ({ role, start, end }: Token) => role === 'application' && end - start === '申请'.length

/** Unknown words: between 收到 and 申请, and a few among words about carrying over. Else what lies beyond is not about the number. */
function mayLieBetween(side: Collector, gap: number): boolean {
  side.unknown += gap
  if (side.content.length === 0) return side.application && side.unknown <= FAR
  return QUALIFIERS.has(side.content.at(-1)!.role) && side.unknown <= 6
}

/** True for 行政复议、行政诉讼 and the like: two of a kind joined by 、 before one number. */
function joins(tokens: readonly Token[], place: number, side: Collector): boolean {
  const [before, last] = [tokens[place - 1], side.content.at(-1)]
  if (tokens[place]!.id !== '、' || !before || !last || before.end !== tokens[place]!.start) return false
  const family = (role: Role) => (role === 'litigation' ? 'review' : role)
  return JOINED.has(before.role) && family(before.role) === family(last.role)
}

/** The words after the number `tokens[at]`, up to the next stop or number. */
export function rightOf(tokens: readonly Token[], at: number, reportingYear: number): Side {
  const side = new Collector(tokens[at]!.end)
  for (let place = at + 1; place < tokens.length; place++) {
    const token = asRole(tokens[place]!, reportingYear)
    if (!token || isFull(token.role) || token.role === 'stop') break
    side.unknown += token.start - side.edge
    if (side.unknown > NEAR) break
    if (token.role === 'foreign') side.foreign = true
    else if (token.role === 'aside') side.aside = true
    else side.take(token)
    side.edge = token.end
  }
  // 因补正等原因结转下年: whatever the reason, they are carried out.
  if (side.has('carry')) side.foreign = side.aside = false
  return side
}
