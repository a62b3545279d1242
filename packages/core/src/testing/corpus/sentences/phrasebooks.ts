import type { Sentence } from '../teller.ts'
import {
  APPLICATIONS_AS_CLERKS_WRITE,
  BESIDE_AS_CLERKS_WRITE,
  DISPUTES_AS_CLERKS_WRITE,
  NOTHING_AS_CLERKS_WRITE,
} from './as-clerks-write.ts'
import {
  APPLICATIONS_AS_COUNTIES_WRITE,
  BESIDE_AS_COUNTIES_WRITE,
  DISPUTES_AS_COUNTIES_WRITE,
  NOTHING_AS_COUNTIES_WRITE,
} from './as-counties-write.ts'
import {
  APPLICATIONS_AS_OFFICES_WRITE,
  BESIDE_AS_OFFICES_WRITE,
  DISPUTES_AS_OFFICES_WRITE,
  NOTHING_AS_OFFICES_WRITE,
} from './as-offices-write.ts'
import {
  APPLICATIONS_AS_SECRETARIES_WRITE,
  BESIDE_AS_SECRETARIES_WRITE,
  DISPUTES_AS_SECRETARIES_WRITE,
  NOTHING_AS_SECRETARIES_WRITE,
} from './as-secretaries-write.ts'
import {
  APPLICATIONS_AS_TOWNS_WRITE,
  BESIDE_AS_TOWNS_WRITE,
  DISPUTES_AS_TOWNS_WRITE,
  NOTHING_AS_TOWNS_WRITE,
} from './as-towns-write.ts'
import {
  APPLICATIONS_FROM_MANY_HANDS,
  BESIDE_FROM_MANY_HANDS,
  DISPUTES_FROM_MANY_HANDS,
  NOTHING_FROM_MANY_HANDS,
} from './from-many-hands.ts'

/** A set of sentence patterns for all that the tables 3 and 4 bear out, so that reports can be told in its words alone. */
export interface Phrasebook {
  readonly applications: readonly Sentence[]
  /** Nobody applied. */
  readonly nothing: readonly Sentence[]
  readonly disputes: readonly Sentence[]
  /** Numbers that no table bears out. */
  readonly beside: readonly Sentence[]
}

/** The sets that were each measured before the rules had seen them, by name. */
export const PHRASEBOOKS = {
  'as-offices-write': {
    applications: APPLICATIONS_AS_OFFICES_WRITE,
    nothing: NOTHING_AS_OFFICES_WRITE,
    disputes: DISPUTES_AS_OFFICES_WRITE,
    beside: BESIDE_AS_OFFICES_WRITE,
  },
  'from-many-hands': {
    applications: APPLICATIONS_FROM_MANY_HANDS,
    nothing: NOTHING_FROM_MANY_HANDS,
    disputes: DISPUTES_FROM_MANY_HANDS,
    beside: BESIDE_FROM_MANY_HANDS,
  },
  'as-towns-write': {
    applications: APPLICATIONS_AS_TOWNS_WRITE,
    nothing: NOTHING_AS_TOWNS_WRITE,
    disputes: DISPUTES_AS_TOWNS_WRITE,
    beside: BESIDE_AS_TOWNS_WRITE,
  },
  'as-counties-write': {
    applications: APPLICATIONS_AS_COUNTIES_WRITE,
    nothing: NOTHING_AS_COUNTIES_WRITE,
    disputes: DISPUTES_AS_COUNTIES_WRITE,
    beside: BESIDE_AS_COUNTIES_WRITE,
  },
  'as-secretaries-write': {
    applications: APPLICATIONS_AS_SECRETARIES_WRITE,
    nothing: NOTHING_AS_SECRETARIES_WRITE,
    disputes: DISPUTES_AS_SECRETARIES_WRITE,
    beside: BESIDE_AS_SECRETARIES_WRITE,
  },
  'as-clerks-write': {
    applications: APPLICATIONS_AS_CLERKS_WRITE,
    nothing: NOTHING_AS_CLERKS_WRITE,
    disputes: DISPUTES_AS_CLERKS_WRITE,
    beside: BESIDE_AS_CLERKS_WRITE,
  },
} as const satisfies Record<string, Phrasebook>

/** Name of a set. */
export type PhrasebookName = keyof typeof PHRASEBOOKS
