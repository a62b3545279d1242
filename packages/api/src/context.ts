import type { Person } from '@gongkai/core'
import type { Database } from '@gongkai/db'

/** The signed-in person: who, and which roles for which organs today. */
export interface Actor extends Person {
  readonly account: string
  readonly displayName: string
}

/** Where structured log lines go. Never hand it a password, a cookie or the text of a report. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** The other end of the connection: where it calls from, and the session token it holds. */
export interface Visitor {
  readonly address: string
  readonly userAgent: string
  readonly sessionToken: string | null
  /** Hands the visitor a new session token. */
  giveSession(token: string): void
  /** Takes the session token away. */
  endSession(): void
}

/** What every use case gets besides its input. */
export interface Context {
  readonly db: Database
  readonly person: Actor | null
  /** Today in China as an ISO date. In demo mode it may be a fixed day. */
  today(): string
  now(): Date
  readonly requestId: string
  /** True in an installation that shows invented data and lists accounts to try. */
  readonly demo: boolean
  readonly log: Log
  readonly visitor: Visitor
  /** Tells whoever works on batches of imports that there is something to do. */
  wakeImports(): void
}

/** The context of a use case that only a signed-in person reaches. */
export interface SignedInContext extends Context {
  readonly person: Actor
}
