import { labelKey } from '@gongkai/core'
import { traditionalToSimplified } from './traditional-to-simplified.ts'

/**
 * The key a text is found by: simplified characters, half-width, small letters, without spaces and punctuation. Applied to
 * what is indexed and to what is asked alike, so traditional and mis-converted glyphs meet their simplified forms.
 */
export async function searchKey(text: string): Promise<string> {
  return (await loadSearchKey())(text)
}

/** The same for many texts: loads what it needs once and then answers at once. */
export async function loadSearchKey(): Promise<(text: string) => string> {
  const simplify = await traditionalToSimplified.load()
  return (text) => labelKey(simplify(text)).toLowerCase()
}
