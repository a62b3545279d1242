/** Length of a shingle in characters: long enough that shared set phrases of the trade do not count for much. */
const SHINGLE = 4

/** Sorted, distinct hashes of all shingles of a text; digits, spaces and punctuation do not count. */
export type Shingles = Int32Array

/** Shingles of a text. Numbers are left out on purpose: last year's text with new figures is still last year's text. */
export function shinglesOf(text: string): Shingles {
  const letters = text.replace(/[\p{P}\p{S}\p{N}\s]/gu, '')
  const hashes = new Set<number>()
  for (let start = 0; start + SHINGLE <= letters.length; start++) {
    let hash = 0x811c9dc5
    for (let place = start; place < start + SHINGLE; place++)
      hash = Math.imul(hash ^ letters.charCodeAt(place), 0x01000193)
    hashes.add(hash | 0)
  }
  return Int32Array.from(hashes).sort()
}

/** Share of common shingles of two texts, 0 to 1 (Dice). Two empty texts share nothing. */
export function similarity(one: Shingles, other: Shingles): number {
  if (one.length + other.length === 0) return 0
  let common = 0
  let i = 0
  let j = 0
  while (i < one.length && j < other.length) {
    const difference = one[i]! - other[j]!
    if (difference === 0) {
      common++
      i++
      j++
    } else if (difference < 0) i++
    else j++
  }
  return (2 * common) / (one.length + other.length)
}
