import { seededRandom, type SeededRandom } from '@gongkai/core/testing'
import type { Damage, FuzzFile } from './damage.ts'
import { ANY_FILE, BY_FAMILY } from './damages/index.ts'
import { drawSoundFile, FUZZ_KINDS, type FuzzKind } from './fuzz-kinds.ts'

/** A file that came to harm, and how. */
export interface FuzzInput extends FuzzFile {
  readonly kind: FuzzKind
  /** Names of what was done to it, in order; empty for a sound file. */
  readonly damages: readonly string[]
}

/** Files that are drawn once and damaged many times. Drawing takes longer than reading. */
const FILES_OF_A_KIND = 12
const SOUND_SHARE = 0.02
const MOST_DAMAGES = 3
const NOISE_SHARE = 0.01
const LONGEST_NOISE = 5000

const drawn = new Map<string, Promise<FuzzFile>>()

function soundFile(kind: FuzzKind, random: SeededRandom): Promise<FuzzFile> {
  const name = `${kind} ${random.integer(1, FILES_OF_A_KIND)}`
  const known = drawn.get(name) ?? drawSoundFile(kind, seededRandom(name))
  drawn.set(name, known)
  return known
}

/** Mostly damage made for this family of files; the rest is what happens to any. */
function someDamage({ family }: FuzzFile, random: SeededRandom): Damage {
  const fitting = BY_FAMILY.filter(({ families }) => families?.includes(family))
  return random.pick(fitting.length > 0 && random.chance(0.75) ? fitting : ANY_FILE)
}

function noise(file: FuzzFile, random: SeededRandom): FuzzFile {
  const length = random.integer(0, LONGEST_NOISE)
  const head = random.chance(0.5) ? file.bytes.subarray(0, 8) : []
  return { ...file, bytes: Uint8Array.from([...head, ...Array.from({ length }, () => random.integer(0, 255))]) }
}

/** The damaged file that a seed and a number stand for: the same on every machine. */
export async function makeFuzzInput(
  seed: string,
  number: number,
  kinds: readonly FuzzKind[] = FUZZ_KINDS,
): Promise<FuzzInput> {
  const kind = kinds[number % kinds.length]!
  const random = seededRandom(`${seed} ${number}`)
  let file = await soundFile(kind, random)
  if (random.chance(SOUND_SHARE)) return { ...file, kind, damages: [] }
  if (random.chance(NOISE_SHARE)) return { ...noise(file, random), kind, damages: ['noise'] }
  const damages: string[] = []
  const other = () => soundFile(random.pick(FUZZ_KINDS), random)
  for (let count = random.integer(1, MOST_DAMAGES); count > 0; count--) {
    const damage = someDamage(file, random)
    file = { ...file, bytes: await damage.apply(file.bytes, { random, other }) }
    damages.push(damage.name)
  }
  return { ...file, kind, damages }
}
