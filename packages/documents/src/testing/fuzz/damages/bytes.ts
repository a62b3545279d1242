import { placeIn, stretchIn, type Damage } from '../damage.ts'

const MOST_BYTES = 24_000_000

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

/** Damage that knows nothing of what it hits. */
export const BYTE_DAMAGES: readonly Damage[] = [
  {
    name: 'cut off',
    apply: (bytes, { random }) => bytes.subarray(0, placeIn(random, bytes.length)),
  },
  {
    name: 'beginning lost',
    apply: (bytes, { random }) => bytes.subarray(random.smallCount(bytes.length)),
  },
  {
    name: 'bits turned',
    apply: (bytes, { random }) => {
      const damaged = new Uint8Array(bytes)
      const times = 1 + random.smallCount(200)
      for (let time = 0; time < times && damaged.length > 0; time++)
        damaged[random.integer(0, damaged.length - 1)]! ^= 1 << random.integer(0, 7)
      return damaged
    },
  },
  {
    name: 'bytes put in',
    apply: (bytes, { random }) => {
      const at = placeIn(random, bytes.length)
      const added = Uint8Array.from({ length: 1 + random.smallCount(3000) }, () => random.integer(0, 255))
      return joined(bytes.subarray(0, at), added, bytes.subarray(at))
    },
  },
  {
    name: 'bytes taken out',
    apply: (bytes, { random }) => {
      const at = placeIn(random, bytes.length)
      return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + random.smallCount(5000)))
    },
  },
  {
    name: 'block repeated',
    apply: (bytes, { random }) => {
      const [from, to] = stretchIn(random, bytes.length)
      const times = Math.min(1 + random.smallCount(60), Math.floor(MOST_BYTES / (to - from + 1)))
      return joined(
        bytes.subarray(0, to),
        ...Array<Uint8Array>(times).fill(bytes.subarray(from, to)),
        bytes.subarray(to),
      )
    },
  },
  {
    name: 'blocks exchanged',
    apply: (bytes, { random }) => {
      const [from, to] = stretchIn(random, bytes.length)
      const middle = random.integer(from, to)
      return joined(
        bytes.subarray(0, from),
        bytes.subarray(middle, to),
        bytes.subarray(from, middle),
        bytes.subarray(to),
      )
    },
  },
  {
    name: 'block overwritten',
    apply: (bytes, { random }) => {
      const damaged = new Uint8Array(bytes)
      const [from, to] = stretchIn(random, bytes.length)
      return damaged.fill(random.pick([0, 0x20, 0x30, 0xff]), from, Math.min(to, from + random.smallCount(20_000)))
    },
  },
  {
    name: 'part of another file',
    apply: async (bytes, { random, other }) => {
      const { bytes: foreign } = await other()
      const [from, to] = stretchIn(random, foreign.length)
      const at = placeIn(random, bytes.length)
      const rest = random.chance(0.5) ? bytes.subarray(at) : new Uint8Array()
      return joined(bytes.subarray(0, at), foreign.subarray(from, to), rest)
    },
  },
]
