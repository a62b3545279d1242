import type { ReportFacts } from '../../report-facts.ts'
import type { Sentence } from './counts.ts'
import { BARE } from './lexicon.ts'
import { BARE_SELF, PLAIN_WORDS, SELF, TOPIC } from './plain-words.zh-cn.ts'
import type { Role, Token } from './role.ts'

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Ends of a clause: what stands beyond them is another statement. */
const CLAUSE_END: ReadonlySet<string> = new Set(['，', '；', '：', '（', '）', '。'])
/** Words that say by themselves that applications or disputes are meant; 申请 alone may be another law's. */
const ANCHORS: ReadonlySet<Role> = new Set(['application', 'review', 'litigation', 'direct', 'after'])
const isAnchor = ({ role, id }: Token) => ANCHORS.has(role) && id !== BARE
/** Words of other things: whatever follows them without naming its own subject may be about those. */
const OTHERS: ReadonlySet<Role> = new Set(['foreign', 'aside', 'helping'])

/** Of those, what applications have nothing to do with; steps on the way to an answer are theirs. */
const TRADES: ReadonlySet<Role> = new Set(['foreign', 'helping'])
const BARELY: ReadonlySet<Role> = new Set(['application', 'applying'])

const isWithin = ({ start, end }: Token, { from, to }: Stretch) => start >= from && end <= to
const isEnd = ({ role, id }: Token) => role === 'stop' && CLAUSE_END.has(id)

/** The clause around a stretch of a sentence. */
function clauseOf({ tokens, text }: Sentence, { from, to }: Stretch): Stretch {
  const before = tokens.findLast((token) => isEnd(token) && token.end <= from)
  const behind = tokens.find((token) => isEnd(token) && token.start >= to)
  return { from: before?.end ?? 0, to: behind?.start ?? text.length }
}

/** True when `gap` is nothing but plain words, whichever way it is cut into them. */
function isPlain(gap: string): boolean {
  const reached = new Set([0])
  for (let place = 0; place < gap.length; place++) {
    if (!reached.has(place)) continue
    for (const word of PLAIN_WORDS) if (gap.startsWith(word, place)) reached.add(place + word.length)
  }
  return reached.has(gap.length)
}

/** Names the organ goes by in running text: its full name, and that without 人民, 办公室, 政府 and the like at the end. */
function namesOf({ organName, organ }: ReportFacts): string[] {
  const names = [organName, organ?.fullName ?? '', ...(organ?.aliases ?? [])].filter((name) => name.length > 1)
  const short = names.flatMap((name) => [name, name.replace('人民政府', '政府')])
  const ends = [/办公[室厅]$/, /(?:人民)?政府(?:办公[室厅])?$/, /办事处$/, /管理委员会$/]
  return [...new Set([...short, ...ends.flatMap((end) => short.map((name) => name.replace(end, '')))])]
}

/** 县政府 is the county's government or its office, and another organ to its bureaus; any organ is a 机关. */
function isKindOf(words: string, names: readonly string[]): boolean {
  const kind = words.replace(/^[，；：。、年度]|机关/g, '')
  return names.some((name) => [...kind].every((letter) => name.includes(letter)))
}

/** Where a text speaks of the organ itself. */
function selvesIn(text: string, names: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  const bare = [...text.matchAll(BARE_SELF)].filter(([words]) => isKindOf(words, names))
  for (const match of [...text.matchAll(SELF), ...bare])
    found.push({ from: match.index, to: match.index + match[0].length })
  // 区自然资源局 for 青湾区自然资源局: a name may lack its beginning.
  for (const name of names)
    for (let cut = 0; cut <= name.length - 2; cut++) {
      const at = text.indexOf(name.slice(cut))
      if (at < 0) continue
      found.push({ from: at, to: at + name.length - cut })
      break
    }
  return found
}

/** Tells of a report's sentences whether every word of what they state is known. */
export class Certainty {
  private readonly names: readonly string[]
  private readonly selves = new WeakMap<Sentence, readonly Stretch[]>()

  constructor(facts: ReportFacts) {
    this.names = namesOf(facts)
  }

  /**
   * True when each word of the clauses `from` to `to` is known or plain. Where the clause does not name applications or
   * disputes itself, that holds for all words since they were named, and nothing else may have been named there.
   */
  isUnderstood(sentence: Sentence, from: number, to: number): boolean {
    const own = clauseOf(sentence, { from, to })
    const { tokens } = sentence
    if (tokens.some((token) => isAnchor(token) && isWithin(token, own))) return this.isCovered(sentence, own)
    const anchor = tokens.findLast((token) => isAnchor(token) && token.end <= own.from)
    const since = { from: anchor?.end ?? 0, to: own.to }
    const bare = tokens.some((token) => BARELY.has(token.role) && isWithin(token, own))
    if (bare && (anchor ? anchor.role === 'application' : sentence.context.applications))
      return this.isCovered(sentence, own) && !this.turnsElsewhere(sentence, { from: since.from, to: own.from })
    if (tokens.some((token) => OTHERS.has(token.role) && isWithin(token, since))) return false
    const begin = anchor ? clauseOf(sentence, { from: anchor.start, to: anchor.end }).from : 0
    return this.isCovered(sentence, { from: begin, to: own.to })
  }

  /** True when between applications and a bare 申请 another trade is named, or a topic nobody knows: 低保救助方面，收到申请. */
  private turnsElsewhere(sentence: Sentence, between: Stretch): boolean {
    const { tokens, text } = sentence
    if (tokens.some((token) => TRADES.has(token.role) && isWithin(token, between))) return true
    return [...text.slice(between.from, between.to).matchAll(TOPIC)].some(({ 0: words, index }) => {
      const from = between.from + index
      return !this.isCovered(sentence, { from, to: from + words.length })
    })
  }

  private isCovered(sentence: Sentence, { from, to }: Stretch): boolean {
    const { tokens, text } = sentence
    let edge = from
    for (const { start, end } of [...tokens, { start: to, end: to }]) {
      if (end <= from || start > to) continue
      if (start > edge && !this.isKnown(sentence, edge, start, text)) return false
      edge = Math.max(edge, end)
    }
    return true
  }

  private isKnown(sentence: Sentence, from: number, to: number, text: string): boolean {
    if (isPlain(text.slice(from, to))) return true
    let selves = this.selves.get(sentence)
    if (!selves) this.selves.set(sentence, (selves = selvesIn(text, this.names)))
    let rest = ''
    for (let place = from; place < to; place++)
      if (!selves.some((self) => self.from <= place && place < self.to)) rest += text[place]!
    return isPlain(rest)
  }
}
