/** A repeatable stream of numbers: the same seed gives the same data on every machine. */
export interface SeededRandom {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number
  /** An integer from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number
  /** One of `items`, which must not be empty. */
  readonly pick: <T>(items: readonly T[]) => T
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
  /** `items` in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[]
  /** A count skewed to small numbers: mostly 0, seldom near `high`. */
  readonly smallCount: (high: number) => number
  /** An independent stream for `name`, so that adding data in one place changes nothing in another. */
  readonly fork: (name: string) => SeededRandom
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return hash >>> 0
}

/** A generator (mulberry32) started from a number or a text. */
export function seededRandom(seed: number | string): SeededRandom {
  const start = typeof seed === 'number' ? seed >>> 0 : hashOf(seed)
  let state = start
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    integer,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[integer(0, items.length - 1)]!
    },
    chance: (probability) => next() < probability,
    shuffle: (items) => {
      const result = [...items]
      for (let last = result.length - 1; last > 0; last--) {
        const other = integer(0, last)
        ;[result[last], result[other]] = [result[other]!, result[last]!]
      }
      return result
    },
    smallCount: (high) => Math.floor(next() ** 4 * (high + 1)),
    fork: (name) => seededRandom(`${start} ${name}`),
  }
}
