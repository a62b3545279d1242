import { sql, type Column, type SQL } from 'drizzle-orm'

/** True where a search vector holds every one of these words. No words at all are held by everything. */
export function containsAll(tokens: Column, words: readonly string[]): SQL | undefined {
  if (words.length === 0) return undefined
  return sql`${tokens} @@ ${words.map(quoted).join(' & ')}::tsquery`
}

/** A word as a search expression writes it: in quotation marks, with those and backslashes doubled. */
function quoted(word: string): string {
  return `'${word.replace(/['\\]/g, '$&$&')}'`
}
