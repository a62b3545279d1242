/** What a word does in a sentence about applications and disputes. */
export type Role =
  | 'application'
  | 'applying'
  | 'submit'
  | 'receive'
  | 'handle'
  | 'answer'
  | 'open'
  | 'carry'
  | 'last'
  | 'now'
  | 'next'
  | 'among'
  | 'part'
  | 'rest'
  | 'all'
  | 'each'
  | 'none'
  | 'happen'
  | 'cause'
  | 'public'
  | 'applicant'
  | 'outcome'
  | 'row'
  | 'channel'
  | 'review'
  | 'litigation'
  | 'direct'
  | 'after'
  | 'upheld'
  | 'corrected'
  | 'otherResult'
  | 'pending'
  | 'rejected'
  | 'share'
  | 'foreign'
  | 'aside'
  | 'helping'
  | 'neutral'
  | 'filler'
  | 'stop'
  | 'count'
  | 'figure'
  | 'year'

/** A word, number or stop found in a sentence. */
export interface Token {
  readonly role: Role
  /** Which applicant, outcome or row; the mark itself for stops. */
  readonly id: string
  /** The number, for counts, figures and years. */
  readonly value: number
  readonly start: number
  readonly end: number
}
