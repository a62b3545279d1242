import { searchKey } from '@gongkai/documents'

const characters = (key: string) => [...key]
const pairs = (key: string) =>
  characters(key)
    .slice(1)
    .map((character, index) => `${characters(key)[index]}${character}`)

/** What a text is found by: every character and every pair of neighbours, folded. Most Chinese words have two characters. */
export async function indexTokens(texts: readonly string[]): Promise<string[]> {
  const keys = await Promise.all(texts.map(searchKey))
  return [...new Set(keys.flatMap((key) => [...characters(key), ...pairs(key)]))]
}

/** What a query asks for: the pairs of each of its words, or the character where a word is only one. */
export async function queryTokens(query: string): Promise<{ folded: string; tokens: string[] }> {
  const keys = (await Promise.all(query.split(/\s+/u).map(searchKey))).filter((key) => key !== '')
  const tokens = keys.flatMap((key) => (characters(key).length === 1 ? [key] : pairs(key)))
  return { folded: keys.join(''), tokens: [...new Set(tokens)] }
}
