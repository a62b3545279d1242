import { randomUUID } from 'node:crypto'
import type { Database } from '@gongkai/db'
import type { Actor, Context, Visitor } from '../context.ts'
import type { TestClock } from './test-clock.ts'

/** A visitor that remembers the session it was given. */
export interface TestVisitor extends Visitor {
  sessionToken: string | null
}

/** Somebody calling from an address. */
export function createTestVisitor(address = '192.0.2.1'): TestVisitor {
  const visitor: TestVisitor = {
    address,
    userAgent: 'test',
    sessionToken: null,
    giveSession: (token) => {
      visitor.sessionToken = token
    },
    endSession: () => {
      visitor.sessionToken = null
    },
  }
  return visitor
}

/** What a context may differ in from the usual. */
export interface TestContextOptions {
  readonly person?: Actor | null
  readonly visitor?: Visitor
  readonly demo?: boolean
  /** Log lines of errors are added here. */
  readonly errors?: object[]
}

/** A context on a real database with a clock that stands still. */
export function createTestContext(db: Database, clock: TestClock, options: TestContextOptions = {}): Context {
  const { person = null, visitor = createTestVisitor(), demo = false, errors = [] } = options
  return {
    ...{ db, person, visitor, demo, now: clock.now, today: clock.today, requestId: randomUUID() },
    wakeImports: () => undefined,
    log: { info: () => undefined, warn: () => undefined, error: (facts) => void errors.push(facts) },
  }
}
