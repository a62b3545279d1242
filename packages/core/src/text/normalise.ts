/** Full-width forms to half-width, compatibility characters to plain ones. Keeps the length of ordinary Chinese text. */
export function toHalfWidth(text: string): string {
  return text.normalize('NFKC').replace(/[−–]/g, '-')
}

const INVISIBLE = /[\s\u00a0\u200b-\u200d\u2060\ufeff\u3000]+/gu

/** Text without any white space or invisible character. */
export function stripSpaces(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** Key for comparing labels: half-width, without spaces, punctuation and quotes, so that （一）、(一) and 一、 compare by their words. */
export function labelKey(text: string): string {
  return stripSpaces(toHalfWidth(text)).replace(/[\p{P}\p{S}]/gu, '')
}

/** True when a text holds a letter or a digit. One of stops and marks alone, such as an omission mark, says nothing. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Number of characters a person counts: letters, digits, ideographs and punctuation, without white space. */
export function countCharacters(text: string): number {
  return [...stripSpaces(text)].length
}
