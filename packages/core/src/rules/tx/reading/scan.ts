import { numbersInProse } from '../../../text/chinese-number.ts'
import type { Letter, Lexicon, Meaning } from './lexicon.ts'
import type { Token } from './role.ts'

/** Measure words of cases and applications. 条 and 个 count other things. */
const COUNTED = new Set(['件', '份', '件次', '宗', '起', '例'])
const STOPS = '，、（）：；。'
const NONE_BEFORE = /(?:无|没有|未有|未曾有|未发生|未收到)$/
const LONGEST_NONE = '未曾有'.length

/** The longest word of the lexicon that starts at `from`, as a token. */
function wordAt(text: string, from: number, lexicon: Lexicon): Token | null {
  let letter: Letter | undefined = lexicon[text.charCodeAt(from)]
  let meaning: Meaning | null = null
  let end = from
  for (let place = from + 1; letter; place++) {
    if (letter.meaning) {
      meaning = letter.meaning
      end = place
    }
    letter = place < text.length ? letter.next.get(text.charCodeAt(place)) : undefined
  }
  return meaning && { role: meaning.role, id: meaning.id, value: 0, start: from, end }
}

function numberTokens(text: string): Map<number, Token> {
  const tokens = new Map<number, Token>()
  for (const { value, unit, start, end, approximate } of numbersInProse(text)) {
    if (unit === '年')
      tokens.set(start, { role: 'year', id: unit, value, start, end: text[end] === '度' ? end + 1 : end })
    // 无一件, 没有一起: the numeral only makes the denial stronger.
    else if (value === 1 && NONE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NONE), start)))
      tokens.set(start, { role: 'filler', id: unit, value: 0, start, end })
    else if (COUNTED.has(unit) && !approximate) tokens.set(start, { role: 'count', id: unit, value, start, end })
    else tokens.set(start, { role: 'figure', id: approximate ? 'about' : unit, value, start, end })
  }
  return tokens
}

/** 许可申请, 救助申请: a bare 申请 right behind another trade's word is that trade's. */
const isOfOtherLaw = (token: Token, before: Token | undefined): boolean =>
  token.role === 'application' &&
  token.end - token.start === '申请'.length &&
  before?.role === 'foreign' &&
  before.end === token.start

/** 主动公开50件、依申请公开30件: how documents are classed, not what came in; 受理依申请公开30件 has a verb before it. */
function isOfDocuments(token: Token, text: string, before: readonly Token[]): boolean {
  const classed =
    token.role === 'application' && /^依申请(?:公开(?:政府信息)?)?$/.test(text.slice(token.start, token.end))
  if (!classed || before.at(-1)?.role !== 'stop') return false
  const published = before.findIndex(({ role, start }) => role === 'foreign' && text.startsWith('主动公开', start))
  return published >= 0 && before.slice(published).some(({ role }) => role === 'count')
}

/** Words, numbers and stops of a sentence in order; what no list knows stands between them. */
export function scan(text: string, lexicon: Lexicon): Token[] {
  const numbers = numberTokens(text)
  const tokens: Token[] = []
  for (let place = 0; place < text.length;) {
    const mark = text[place]!
    const token: Token | null =
      numbers.get(place) ??
      wordAt(text, place, lexicon) ??
      (STOPS.includes(mark) ? { role: 'stop', id: mark, value: 0, start: place, end: place + 1 } : null)
    const foreign = token && (isOfOtherLaw(token, tokens.at(-1)) || isOfDocuments(token, text, tokens))
    if (token) tokens.push(foreign ? { ...token, role: 'foreign' } : token)
    place = token ? token.end : place + 1
  }
  return tokens
}
