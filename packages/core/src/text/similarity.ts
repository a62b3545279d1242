/** Length of a shingle in characters: long enough that shared set phrases of the trade do not count for much. */
const SHINGLE = 4

/** Sorted, distinct hashes of all shingles of a text; digits, spaces and punctuation do not count. */
export type Shingles = Int32Array

const NO_LETTER = /[\p{P}\p{S}\p{N}\s]/u
/** Ideographs are letters; asking a pattern for each of them would cost more than everything else here. */
const isLetter = (text: string, place: number, code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) || !NO_LETTER.test(text[place]!)

/** Codes of the letters of a text: no digits, no stops, no spaces. */
function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length)
  let count = 0
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (isLetter(text, place, code)) letters[count++] = code
  }
  return letters.subarray(0, count)
}

/** Shingles of a text. Numbers are left out on purpose: last year's text with new figures is still last year's text. */
export function shinglesOf(text: string): Shingles {
  const letters = lettersOf(text)
  const hashes = new Int32Array(Math.max(0, letters.length - SHINGLE + 1))
  for (let start = 0; start < hashes.length; start++) {
    let hash = 0x811c9dc5
    for (let place = start; place < start + SHINGLE; place++) hash = Math.imul(hash ^ letters[place]!, 0x01000193)
    hashes[start] = hash
  }
  hashes.sort()
  let distinct = 0
  for (let place = 0; place < hashes.length; place++)
    if (place === 0 || hashes[place] !== hashes[place - 1]) hashes[distinct++] = hashes[place]!
  return hashes.subarray(0, distinct)
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
