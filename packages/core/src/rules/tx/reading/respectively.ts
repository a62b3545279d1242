import type { Role, Token } from './role.ts'

/** Names that may be listed before 分别 for as many numbers after it. */
const LISTED: ReadonlySet<Role> = new Set([
  'outcome',
  'row',
  'applicant',
  'channel',
  'review',
  'litigation',
  'direct',
  'after',
  'upheld',
  'corrected',
  'otherResult',
  'pending',
  'receive',
  'answer',
])
const DOING: ReadonlySet<Role> = new Set(['receive', 'answer'])
const BETWEEN_NUMBERS: ReadonlySet<Role> = new Set(['filler', 'submit', 'count', 'stop', 'part'])

/** The numbers after 分别 up to the next word that means something, as places among the tokens. */
function numbersAfter(tokens: readonly Token[], each: number): number[] {
  const numbers: number[] = []
  for (let place = each + 1; place < tokens.length; place++) {
    const { role, id } = tokens[place]!
    if (role === 'count') numbers.push(place)
    else if (!BETWEEN_NUMBERS.has(role) && numbers.length > 0) break
    else if (role === 'stop' && id !== '、' && id !== '，') break
  }
  return numbers
}

/** The names before 分别, back to the number or the stop before them. */
function namesBefore(tokens: readonly Token[], each: number): Token[] {
  const names: Token[] = []
  for (let place = each - 1; place >= 0; place--) {
    const token = tokens[place]!
    if (token.role === 'count' || token.role === 'figure' || (token.role === 'stop' && token.id !== '、')) break
    if (LISTED.has(token.role)) names.unshift(token)
  }
  return names
}

/** 3件、5件: numbers with only a 、 between them, as places among the tokens. */
function bareLists(tokens: readonly Token[]): number[][] {
  const lists: number[][] = []
  for (let place = 0; place < tokens.length; place++) {
    const list = [place]
    while (tokens[place]!.role === 'count' && tokens[place + 1]?.id === '、' && tokens[place + 2]?.role === 'count')
      list.push((place += 2))
    if (list.length > 1) lists.push(list)
  }
  return lists
}

/**
 * For each number of 甲、乙分别为3件、5件 the name it belongs to, by the number's place among the tokens; null where numbers
 * stand in a list and it cannot be told which is whose.
 */
export function respectively(tokens: readonly Token[]): ReadonlyMap<number, Token | null> {
  const pairs = new Map<number, Token | null>()
  for (const numbers of bareLists(tokens)) {
    const names = namesBefore(tokens, numbers[0]!)
    numbers.forEach((place, order) => pairs.set(place, names.length === numbers.length ? names[order]! : null))
  }
  tokens.forEach((token, at) => {
    if (token.role !== 'each') return
    const numbers = numbersAfter(tokens, at)
    const names = namesBefore(tokens, at)
    // 答复予以公开、无法提供分别为 lists two results, not three things.
    const listed = names.length === numbers.length ? names : names.filter(({ role }) => !DOING.has(role))
    if (numbers.length > 1 && numbers.length === listed.length)
      numbers.forEach((place, order) => pairs.set(place, listed[order]!))
  })
  return pairs
}
