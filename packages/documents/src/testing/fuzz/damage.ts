import type { SeededRandom } from '@gongkai/core/testing'

/** What a file is made of, which says what can be damaged in it. */
export type FileFamily = 'parts' | 'pdf' | 'markup' | 'text' | 'records' | 'bytes'

/** A file of a report before or after it was damaged. */
export interface FuzzFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly family: FileFamily
}

/** What a damage may ask for: chance, and another file to take bytes from. */
export interface DamageTools {
  readonly random: SeededRandom
  readonly other: () => Promise<FuzzFile>
}

/** One way in which files come to harm, or are made to do harm. */
export interface Damage {
  readonly name: string
  /** Families it is made for; every one where it is absent. */
  readonly families?: readonly FileFamily[]
  readonly apply: (bytes: Uint8Array, tools: DamageTools) => Uint8Array | Promise<Uint8Array>
}

/** Numbers no file means, as they may stand in it. */
export const ABSURD_NUMBERS = [
  ...['-1', '0', '00', '3.7', '255', '65536', '99999', '1048576', '2147483647', '-2147483648', '4294967296'],
  ...['9007199254740993', '99999999999999999999', '1e308', '-1e30', '1e-30', 'NaN', 'Infinity', '0x7fffffff'],
  ...['', ' ', 'x', '１２', '一百二十', '1 2', '1,2,3', '--5', '+', '𝟙𝟚'],
]

/** No damage makes a file larger than this many characters. */
export const MOST_GROWTH = 2_000_000

/** A place in something of this length, its end included. */
export const placeIn = (random: SeededRandom, length: number) => random.integer(0, Math.max(0, length))

/** Two places in something of this length, in order. */
export function stretchIn(random: SeededRandom, length: number): readonly [number, number] {
  const [from, to] = [placeIn(random, length), placeIn(random, length)]
  return from < to ? [from, to] : [to, from]
}

/** Puts others in place of some of the matches of `pattern`, `most` at the utmost. */
export function replaceSome(
  text: string,
  pattern: RegExp,
  { random, most, by }: { random: SeededRandom; most: number; by: (found: string) => string },
): string {
  const places = [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ index, found }))
  if (places.length === 0) return text
  const count = random.integer(1, Math.min(most, places.length))
  const chosen = Array.from({ length: count }, () => random.pick(places)).toSorted((a, b) => b.index - a.index)
  let result = text
  for (const [at, { index, found }] of chosen.entries())
    if (at === 0 || chosen[at - 1]!.index !== index)
      result = result.slice(0, index) + by(found) + result.slice(index + found.length)
  return result
}
