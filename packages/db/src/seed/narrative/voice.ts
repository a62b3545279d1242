import { valueIn, type Figures } from '../figures/figures.ts'
import type { DemoOrgan } from '../organs.ts'
import type { Profile } from '../profiles/profile.ts'
import { createRandom, type Random } from '../random.ts'

/** Who writes about which year, with which numbers at hand. */
export interface Voice {
  readonly organ: DemoOrgan
  readonly profile: Profile
  readonly year: number
  readonly figures: Figures
  readonly random: Random
  /** What it publishes and what it is asked for, in this year's order. */
  readonly disclosed: readonly string[]
  readonly asked: readonly string[]
  /** Number of a cell of this very report, so that text and tables cannot disagree. */
  readonly n: (cellId: string) => number
  /** How many of something no table counts, steady for the organ over the years. */
  readonly some: (what: string, from: number, to: number) => number
}

/** A sentence, or '' when there is nothing to say. */
export type Sentence = (voice: Voice) => string

/** The voice of an organ for one year. */
export function voiceOf(organ: DemoOrgan, profile: Profile, year: number, figures: Figures): Voice {
  const random = createRandom(organ.slug, year, 'text')
  return {
    organ,
    profile,
    year,
    figures,
    random,
    disclosed: random.sample(profile.disclosed, 3),
    asked: random.sample(profile.asked, 2),
    n: (cellId) => valueIn(figures, cellId),
    some: (what, from, to) => {
      const usual = createRandom(organ.slug, what).whole(from, to)
      return Math.max(1, Math.round(usual * (0.9 + random.next() * 0.25)))
    },
  }
}

/**
 * One sentence of a pool. Every organ starts at a place of its own and moves on each year, so that neither last year's text
 * nor a neighbour's is said again.
 */
export function say(voice: Voice, pool: string, sentences: readonly Sentence[]): string {
  const start = createRandom(voice.organ.slug, pool).whole(0, sentences.length - 1)
  const turn = (start + (voice.year - 2019) * stepOf(sentences.length)) % sentences.length
  return sentences[turn]!(voice)
}

/** A step that visits every sentence before it repeats one and is not simply the next. */
function stepOf(length: number): number {
  const shares = (a: number, b: number): boolean => (b === 0 ? a > 1 : shares(b, a % b))
  let step = Math.max(1, Math.floor(length / 2))
  while (step > 1 && shares(length, step)) step--
  return step
}
