import { closeRound, loadPersonWithScopes, type OpenDatabase } from '@gongkai/db'
import { createTestDatabase } from '@gongkai/db/testing'
import { createAdminCaller, type AdminCaller } from '../admin-router.ts'
import type { Actor, SignedInContext } from '../context.ts'
import { createPublicCaller, type PublicCaller } from '../public-router.ts'
import { createTestContext, type TestContextOptions } from './create-test-context.ts'
import { saveTestCounty, type TestCounty } from './save-test-county.ts'
import { TestClock } from './test-clock.ts'
import { saveTestPeople, type TestPersonName } from './test-people.ts'

/** The moment at which tests begin: a Tuesday morning in January, six days before the round is due. */
const START = '2026-01-20T02:00:00.000Z'

/** An office at work on a real database: everybody in it may be asked to do something. */
export interface TestHouse extends TestCounty {
  readonly database: OpenDatabase
  readonly clock: TestClock
  readonly people: Readonly<Record<TestPersonName, string>>
  /** The router as one of the people calls it, with the rights they hold at this moment. */
  as(name: TestPersonName, options?: TestContextOptions): Promise<AdminCaller>
  /** The router as a visitor calls it who has not signed in. */
  asVisitor(options?: TestContextOptions): AdminCaller
  /** What anyone may ask. */
  asReader(): PublicCaller
  /** The context of one of the people, for functions that are not behind the router. */
  contextOf(name: TestPersonName, options?: TestContextOptions): Promise<SignedInContext>
  close(): Promise<void>
}

/** A fresh office in a database of its own. Close it when the tests of the file are done. */
export async function createTestHouse(): Promise<TestHouse> {
  const database = await createTestDatabase()
  const { db } = database
  const clock = new TestClock(START)
  const county = await saveTestCounty(db)
  await closeRound(db, { id: county.lastRoundId, closedAt: '2025-03-01T00:00:00.000Z' })
  const people = await saveTestPeople(db, county)
  const load = async (name: TestPersonName): Promise<Actor> =>
    loadPersonWithScopes(db, { personId: people[name], date: clock.today() })
  const contextOf = async (name: TestPersonName, options: TestContextOptions = {}): Promise<SignedInContext> => {
    const person = await load(name)
    return { ...createTestContext(db, clock, { ...options, person }), person }
  }
  return {
    ...{ ...county, database, clock, people, contextOf },
    as: async (name, options) => createAdminCaller(await contextOf(name, options)),
    asVisitor: (options) => createAdminCaller(createTestContext(db, clock, { ...options, person: null })),
    asReader: () => createPublicCaller(createTestContext(db, clock)),
    close: database.close,
  }
}
