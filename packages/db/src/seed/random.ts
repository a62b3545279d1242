/** Dice that always fall the same way for the same seed, so that the demo is the same city on every machine. */
export interface Random {
  /** A number from 0 up to but not including 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  chance(probability: number): boolean
  /** One of the list. Throws when the list is empty. */
  pick<T>(list: readonly T[]): T
  /** `count` different ones of the list in random order; all of them when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[]
  /** How often something rare happened that is expected `mean` times. */
  often(mean: number): number
}

/** FNV-1a: a seed from words. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return hash >>> 0
}

/** Poisson by multiplication up to moderate means, by the bell curve above, where multiplication would be slow. */
function poisson(mean: number, next: () => number): number {
  if (mean <= 0) return 0
  if (mean > 60) {
    const bell = Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, 0) - 6
    return Math.max(0, Math.round(mean + bell * Math.sqrt(mean)))
  }
  const limit = Math.exp(-mean)
  let count = -1
  for (let product = 1; product > limit; product *= next()) count++
  return count
}

/** Dice for the thing named by `seed`, e.g. an organ and a year; other things do not disturb them. */
export function createRandom(...seed: readonly (string | number)[]): Random {
  let state = hashOf(seed.join('/'))
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[whole(0, list.length - 1)]!
  }
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(whole(0, rest.length - 1), 1)[0]!)
  }
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick,
    sample,
    often: (mean) => poisson(mean, next),
  }
}
