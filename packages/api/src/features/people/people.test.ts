import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AdminCaller } from '../../admin-router.ts'
import { createTestHouse, createTestVisitor, refusal, TEST_PASSWORD, type TestHouse } from '../../testing/index.ts'

let house: TestHouse
let administrator: AdminCaller
beforeAll(async () => {
  house = await createTestHouse()
  administrator = await house.as('administrator')
})
afterAll(() => house.close())

const create = (account: string, password = 'a fine long password') =>
  administrator.people.create({ commandId: randomUUID(), account, displayName: '新人', password })
const signIn = (account: string, password: string) =>
  house.asVisitor({ visitor: createTestVisitor() }).accounts.signIn({ account, password })
const grant = (
  personId: string,
  role: 'reporter' | 'administrator',
  scope: Parameters<AdminCaller['people']['grantRole']>[0]['scope'],
) => administrator.people.grantRole({ commandId: randomUUID(), personId, role, scope })

describe('people', () => {
  it('begin without any right and get each one for a scope', async () => {
    const { person } = await create('xinren')
    expect(person.grants).toEqual([])
    const granted = await grant(person.id, 'reporter', { kind: 'organ', organId: house.organs.water })
    expect(granted.person.grants).toMatchObject([{ role: 'reporter', scopeName: '安澜县水利局' }])
    const session = await signIn('xinren', 'a fine long password')
    expect(session.person.permissions).toContain('report.edit')
  })

  it('have one account each, whatever the capitals, and no weak password', async () => {
    expect((await refusal(create('REPORTER'))).code).toBe('ACCOUNT_TAKEN')
    expect((await refusal(create('another', 'short'))).code).toBe('PASSWORD_WEAK')
    expect((await refusal(create('same.as.password', 'Same.As.Password'))).code).toBe('PASSWORD_WEAK')
  })

  it('never change their own rights, not even the administrator', async () => {
    const own = house.people.administrator
    expect((await refusal(grant(own, 'reporter', { kind: 'organ', organId: house.organs.water }))).code).toBe(
      'SELF_GRANT_REFUSED',
    )
    const { people } = await administrator.people.list()
    const grantId = people.find((person) => person.id === own)?.grants[0]?.id ?? ''
    expect((await refusal(administrator.people.revokeRole({ commandId: randomUUID(), grantId }))).code).toBe(
      'SELF_GRANT_REFUSED',
    )
    const disable = administrator.people.disable({ commandId: randomUUID(), personId: own, disabled: true })
    expect((await refusal(disable)).code).toBe('SELF_GRANT_REFUSED')
  })

  it('hold no role without limits except the administrator', async () => {
    expect((await refusal(grant(house.people.stranger, 'reporter', { kind: 'everywhere' }))).code).toBe('INPUT_INVALID')
    const unknown = grant(house.people.stranger, 'reporter', { kind: 'organ', organId: randomUUID() })
    expect((await refusal(unknown)).code).toBe('NOT_FOUND')
  })

  it.each(['organ', 'roster'] as const)('administer everything or nothing, never one %s', async (kind) => {
    const scope = kind === 'organ' ? { kind, organId: house.organs.water } : { kind, rosterId: house.rosters.roster }
    expect((await refusal(grant(house.people.stranger, 'administrator', scope))).code).toBe('INPUT_INVALID')
    const { people } = await administrator.people.list()
    expect(people.find((person) => person.id === house.people.stranger)?.grants).toEqual([])
  })

  it('are out at once when their account is locked or their password reset', async () => {
    const personId = house.people.waterReporter
    await administrator.people.resetPassword({ commandId: randomUUID(), personId, password: 'quite another password' })
    expect((await refusal(signIn('waterReporter', TEST_PASSWORD))).code).toBe('SIGN_IN_FAILED')
    await signIn('waterReporter', 'quite another password')
    const { person } = await administrator.people.disable({ commandId: randomUUID(), personId, disabled: true })
    expect(person.disabled).toBe(true)
    expect((await refusal(signIn('waterReporter', 'quite another password'))).code).toBe('SIGN_IN_FAILED')
  })

  it('leave no trace of a password in what is kept of a command', async () => {
    const { rows } = await house.database.pool.query<{ text: string }>(
      "select row_to_json(c)::text as text from commands c where procedure like 'people.%' union all select body from events",
    )
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map((row) => row.text).join()).not.toContain('password"')
  })
})
