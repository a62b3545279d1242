import type { Sentence } from './counts.ts'
import { BARE } from './lexicon.ts'
import type { Role } from './role.ts'
import { isUnspokenOf } from './subject.ts'

/** A claim in words, and where in the sentence it stands. */
export interface Claim<What> {
  readonly claimed: What
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

/** A claim about all of something, and whether applications are what is spoken of there. */
export interface ClaimOfAll<What> extends Claim<What> {
  readonly aboutApplications: boolean
}

const SPOKEN_OF: ReadonlySet<Role> = new Set(['application', 'foreign', 'review', 'litigation'])

/** True when applications, and not letters, lawsuits, documents or another trade's cases, were spoken of last before a place. */
export function speaksOfApplications({ tokens, context }: Sentence, at: number): boolean {
  const last = tokens.findLast(({ role, id, end }) => end <= at && SPOKEN_OF.has(role) && id !== BARE)
  if (last) return last.role === 'application'
  const bare = tokens.some(({ role, end }) => end <= at && (role === 'application' || role === 'applying'))
  return context.applications || (bare && isUnspokenOf(context))
}
