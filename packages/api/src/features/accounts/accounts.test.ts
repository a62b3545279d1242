import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { setSetting, setPersonDisabled } from '@gongkai/db'
import { createTestHouse, createTestVisitor, refusal, TEST_PASSWORD, type TestHouse } from '../../testing/index.ts'
import { DEMO_SETTING } from './demo.ts'
import { resolveSession } from './resolve-session.ts'
import { hashSessionToken } from './session-token.ts'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

let serial = 0
/** Somebody new at an address nobody has called from. */
const newVisitor = () => createTestVisitor(`198.51.100.${(serial += 1)}`)

async function signIn(account: string, password: string, visitor = newVisitor()) {
  const answer = await house.asVisitor({ visitor }).accounts.signIn({ account, password })
  return { ...answer, token: visitor.sessionToken }
}

const whoIs = (token: string | null) =>
  resolveSession({ db: house.database.db, now: house.clock.now, today: house.clock.today }, token)

describe('signIn', () => {
  it('hands out a session and says who it is, whatever the capitals', async () => {
    const { person, token } = await signIn('Reporter', TEST_PASSWORD)
    expect(person).toMatchObject({ displayName: '王芳', roles: [{ role: 'reporter', scopeName: '安澜县林业局' }] })
    expect(person.permissions).toContain('report.edit')
    expect((await whoIs(token))?.displayName).toBe('王芳')
  })

  it('keeps of the token only its fingerprint', async () => {
    const { token } = await signIn('reporter', TEST_PASSWORD)
    const { rows } = await house.database.pool.query<{ hash: string }>(
      "select encode(token_hash, 'hex') as hash from sessions",
    )
    expect(rows.map((row) => row.hash)).toContain(hashSessionToken(token ?? '').toString('hex'))
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('says neither whether the account exists nor whether it is locked out for good', async () => {
    await setPersonDisabled(house.database.db, { personId: house.people.stranger, disabled: true })
    const wrong = await refusal(signIn('reviewer', 'not the password'))
    const unknown = await refusal(signIn('nobody-at-all', 'not the password'))
    const disabled = await refusal(signIn('stranger', TEST_PASSWORD))
    expect([wrong.code, unknown.code, disabled.code]).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED'])
    expect([unknown.facts, disabled.facts]).toEqual([wrong.facts, wrong.facts])
  })

  it('takes as long for an unknown account as for a wrong password', async () => {
    const time = async (account: string) => {
      const start = performance.now()
      await refusal(signIn(account, 'not the password'))
      return performance.now() - start
    }
    await time('nobody-1')
    const [known, unknown] = [await time('publisher'), await time('nobody-2')]
    // Hashing dominates both; a shortcut for unknown accounts would be ten times faster.
    expect(unknown).toBeGreaterThan(known / 4)
  })

  it('locks an account after five failures, for fifteen minutes, for everybody', async () => {
    for (const left of [4, 3, 2, 1, 0]) expect((await refusal(signIn('aggregator', 'wrong'))).facts['left']).toBe(left)
    const locked = await refusal(signIn('aggregator', TEST_PASSWORD))
    expect(locked).toMatchObject({ code: 'SIGN_IN_LOCKED', facts: { minutes: 15 } })
    house.clock.pass({ minutes: 16 })
    await signIn('aggregator', TEST_PASSWORD)
  })

  it('gives attempts at the same moment no more chances than attempts one by one', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, () => refusal(signIn('contributor', 'wrong'))))
    expect(results.filter((error) => error.code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(5)
    house.clock.pass({ minutes: 16 })
  })

  it('slows an address down that tries many accounts', async () => {
    const visitor = createTestVisitor('203.0.113.9')
    const attempts = Array.from({ length: 30 }, (_, index) => `guess-${index}`)
    for (const account of attempts) await refusal(signIn(account, 'wrong', visitor))
    expect((await refusal(signIn('reporter', TEST_PASSWORD, visitor))).code).toBe('TOO_MANY_REQUESTS')
    await signIn('reporter', TEST_PASSWORD)
  })
})

describe('resolveSession', () => {
  it('ends a session after eight hours without use, and not before', async () => {
    const { token } = await signIn('reporter', TEST_PASSWORD)
    house.clock.pass({ hours: 7 })
    expect(await whoIs(token)).not.toBeNull()
    house.clock.pass({ hours: 7 })
    expect(await whoIs(token)).not.toBeNull()
    house.clock.pass({ hours: 8, minutes: 1 })
    expect(await whoIs(token)).toBeNull()
  })

  it('ends every session after seven days', async () => {
    const { token } = await signIn('reporter', TEST_PASSWORD)
    for (let day = 0; day < 27; day += 1) {
      house.clock.pass({ hours: 6 })
      expect(await whoIs(token), `after ${(day + 1) * 6} hours`).not.toBeNull()
    }
    house.clock.pass({ hours: 7 })
    expect(await whoIs(token)).toBeNull()
  })

  it('knows nobody for no token, a made-up one, or one signed out', async () => {
    const visitor = newVisitor()
    const { token } = await signIn('reporter', TEST_PASSWORD, visitor)
    expect(await whoIs(null)).toBeNull()
    expect(await whoIs('made-up')).toBeNull()
    await house.asVisitor({ visitor }).accounts.signOut()
    expect(visitor.sessionToken).toBeNull()
    expect(await whoIs(token)).toBeNull()
  })

  it('knows of a role taken away at the very next request', async () => {
    const { token } = await signIn('reviewer', TEST_PASSWORD)
    const administrator = await house.as('administrator')
    const { people } = await administrator.people.list()
    const grantId = people.find((person) => person.account === 'reviewer')?.grants[0]?.id ?? ''
    await administrator.people.revokeRole({ commandId: randomUUID(), grantId })
    expect((await whoIs(token))?.grants).toEqual([])
  })
})

describe('a dead session', () => {
  it('is answered with NOT_SIGNED_IN, and nothing is changed', async () => {
    const call = house.asVisitor().reportEditing.open({ reportId: randomUUID() })
    expect((await refusal(call)).code).toBe('NOT_SIGNED_IN')
  })
})

describe('changePassword', () => {
  it('changes it and ends all other sessions', async () => {
    const here = newVisitor()
    await signIn('organApprover', TEST_PASSWORD, here)
    const other = await signIn('organApprover', TEST_PASSWORD)
    const caller = await house.as('organApprover', { visitor: here })
    expect((await refusal(caller.accounts.changePassword({ current: TEST_PASSWORD, next: 'short' }))).code).toBe(
      'PASSWORD_WEAK',
    )
    expect(
      (await refusal(caller.accounts.changePassword({ current: 'wrong', next: 'another long password' }))).code,
    ).toBe('SIGN_IN_FAILED')
    await caller.accounts.changePassword({ current: TEST_PASSWORD, next: 'another long password' })
    expect(await whoIs(here.sessionToken)).not.toBeNull()
    expect(await whoIs(other.token)).toBeNull()
    await signIn('organApprover', 'another long password')
  })

  it('gives guesses at the same moment no more chances than guesses one by one', async () => {
    const caller = await house.as('waterApprover', { visitor: newVisitor() })
    const guess = () => caller.accounts.changePassword({ current: 'wrong', next: 'another long password' })
    const results = await Promise.all(Array.from({ length: 20 }, () => refusal(guess())))
    expect(results.filter((error) => error.code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(5)
    const right = caller.accounts.changePassword({ current: TEST_PASSWORD, next: 'another long password' })
    expect((await refusal(right)).code).toBe('SIGN_IN_LOCKED')
    house.clock.pass({ minutes: 16 })
  })

  it('forgets earlier mistakes once it has succeeded', async () => {
    const caller = await house.as('waterReporter', { visitor: newVisitor() })
    const change = (current: string, next: string) => caller.accounts.changePassword({ current, next })
    for (const left of [4, 3, 2, 1])
      expect((await refusal(change('wrong', 'another long password'))).facts['left']).toBe(left)
    await change(TEST_PASSWORD, 'another long password')
    expect((await refusal(change('wrong', TEST_PASSWORD))).facts['left']).toBe(4)
  })
})

describe('getSession', () => {
  it('lists accounts to try in a demo only', async () => {
    const shown = {
      account: 'tianbao',
      password: 'try-me-please',
      displayName: '李敏',
      roleName: '填报人',
      scopeName: '安澜县林业局',
    }
    await setSetting(house.database.db, { key: DEMO_SETTING, value: { accounts: [shown] } })
    expect((await house.asVisitor({ demo: true }).accounts.session()).demoAccounts).toEqual([shown])
    expect(await house.asVisitor({ demo: false }).accounts.session()).toEqual({ person: null, demoAccounts: [] })
  })
})
