import { can } from '@gongkai/core'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { sampleOrgan, saveSampleOffice, SOME_TIME, type SampleOffice } from '../../testing/save-sample-office.ts'
import { saveOrgan } from '../organs/save-organ.ts'
import { addRosterEntry } from '../rosters/add-roster-entry.ts'
import { endRosterEntry } from '../rosters/end-roster-entry.ts'
import { countFailedSignIns } from './count-failed-sign-ins.ts'
import { createPerson } from './create-person.ts'
import { createSession } from './create-session.ts'
import { findPersonByAccount } from './find-person-by-account.ts'
import { findSession } from './find-session.ts'
import { getGrant } from './get-grant.ts'
import { grantRole } from './grant-role.ts'
import { listGrants } from './list-grants.ts'
import { loadPersonWithScopes } from './load-person-with-scopes.ts'
import { recordSignInAttempt } from './record-sign-in-attempt.ts'
import { revokeRole } from './revoke-role.ts'
import { revokeSession } from './revoke-session.ts'
import { revokeSessionsOf } from './revoke-sessions-of.ts'
import { setPersonDisabled } from './set-person-disabled.ts'

let database: OpenDatabase
let office: SampleOffice

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
})
afterAll(() => database.close())

let serial = 0
const person = () =>
  createPerson(database.db, { account: `Someone${(serial += 1)}`, displayName: '王敏', passwordHash: 'hash' })

describe('createPerson', () => {
  it('finds an account whatever its capitals and refuses a second one', async () => {
    const { id, account } = await person()
    expect(await findPersonByAccount(database.db, account.toUpperCase())).toMatchObject({ id, passwordHash: 'hash' })
    const again = createPerson(database.db, {
      account: account.toLowerCase(),
      displayName: '另一人',
      passwordHash: 'x',
    })
    await expect(again).rejects.toMatchObject({ code: 'ACCOUNT_TAKEN' })
  })
})

describe('grantRole', () => {
  const grant = { grantedBy: null, at: SOME_TIME }

  it('grants for an organ, and nothing outside it', async () => {
    const { id: personId } = await person()
    const [ours, theirs] = office.bureauIds
    await grantRole(database.db, { ...grant, personId, role: 'reporter', scope: { kind: 'organ', organId: ours } })
    const loaded = await loadPersonWithScopes(database.db, { personId, date: '2026-01-12' })
    expect(can(loaded, 'report.edit', ours)).toBe(true)
    expect(can(loaded, 'report.edit', theirs)).toBe(false)
  })

  it('is gone once revoked, and stays as a record', async () => {
    const { id: personId } = await person()
    const scope = { kind: 'organ', organId: office.bureauIds[0] } as const
    const grantId = await grantRole(database.db, { ...grant, personId, role: 'reporter', scope })
    expect(await listGrants(database.db, { personId })).toMatchObject([
      { id: grantId, role: 'reporter', scopeKind: 'organ' },
    ])
    await revokeRole(database.db, { grantId, revokedBy: office.personId, at: SOME_TIME })
    expect((await loadPersonWithScopes(database.db, { personId, date: '2026-01-12' })).grants).toEqual([])
    await expect(getGrant(database.db, grantId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(revokeRole(database.db, { grantId, revokedBy: office.personId, at: SOME_TIME })).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    )
  })

  it('refuses a grant to oneself, and the whole installation to anyone but an administrator', async () => {
    const { id: personId } = await person()
    const scope = { kind: 'everywhere' } as const
    await expect(
      grantRole(database.db, { ...grant, personId, role: 'administrator', scope, grantedBy: personId }),
    ).rejects.toThrow()
    await expect(grantRole(database.db, { ...grant, personId, role: 'reviewer', scope })).rejects.toThrow()
    await grantRole(database.db, { ...grant, personId, role: 'administrator', scope })
    expect((await loadPersonWithScopes(database.db, { personId, date: '2026-01-12' })).grants).toEqual([
      { role: 'administrator', everywhere: true, organIds: [] },
    ])
  })
})

describe('loadPersonWithScopes', () => {
  it('resolves a roster to those on it that day or when a round was due', async () => {
    const { id: personId } = await person()
    const { rosterId } = office
    const [newcomer, leaver, stranger] = [sampleOrgan(), sampleOrgan(), sampleOrgan()]
    for (const organ of [newcomer, leaver, stranger]) await saveOrgan(database.db, organ)
    await addRosterEntry(database.db, { rosterId, organId: newcomer.id, validFrom: '2026-06-01' })
    await addRosterEntry(database.db, { rosterId, organId: leaver.id, validFrom: '2019-01-01' })
    await addRosterEntry(database.db, {
      rosterId,
      organId: stranger.id,
      validFrom: '2019-01-01',
      validTo: '2020-12-31',
    })
    await endRosterEntry(database.db, { rosterId, organId: leaver.id, validTo: '2026-02-28' })
    await grantRole(database.db, {
      personId,
      role: 'reviewer',
      scope: { kind: 'roster', rosterId },
      grantedBy: null,
      at: SOME_TIME,
    })
    const on = async (date: string) =>
      new Set((await loadPersonWithScopes(database.db, { personId, date })).grants[0]?.organIds)
    expect(await on('2026-07-01')).toEqual(new Set([...office.bureauIds, newcomer.id, leaver.id]))
    expect(await on('2026-01-12')).toEqual(new Set([...office.bureauIds, leaver.id]))
  })
})

describe('findSession', () => {
  const hashOf = (token: string) => createHash('sha256').update(token).digest()
  const begin = async (token: string, personId: string) =>
    createSession(database.db, {
      ...{ tokenHash: hashOf(token), personId, at: SOME_TIME, expiresAt: '2026-01-12T12:00:00.000Z' },
      ...{ userAgent: 'test', address: '127.0.0.1' },
    })
  const find = (token: string, at = SOME_TIME) => findSession(database.db, { tokenHash: hashOf(token), at })

  it('opens with its token until it expires', async () => {
    const { id } = await person()
    await begin('a', id)
    expect(await find('a')).toMatchObject({ personId: id, lastSeenAt: SOME_TIME })
    expect(await find('b')).toBeUndefined()
    expect(await find('a', '2026-01-12T12:00:00.000Z')).toBeUndefined()
  })

  it('opens nothing once revoked or when its person is locked out', async () => {
    const { id } = await person()
    for (const token of ['c', 'd', 'e']) await begin(token, id)
    await revokeSession(database.db, { tokenHash: hashOf('c'), at: SOME_TIME })
    expect(await find('c')).toBeUndefined()
    await revokeSessionsOf(database.db, { personId: id, exceptTokenHash: hashOf('e'), at: SOME_TIME })
    expect(await find('d')).toBeUndefined()
    expect(await find('e')).toBeDefined()
    await setPersonDisabled(database.db, { personId: id, disabled: true })
    expect(await find('e')).toBeUndefined()
  })
})

describe('countFailedSignIns', () => {
  const attempt = (account: string, address: string, minute: number, succeeded = false) =>
    recordSignInAttempt(database.db, { account, address, at: `2026-01-12T01:${minute}:00.000Z`, succeeded })
  const count = (account: string, address: string) =>
    countFailedSignIns(database.db, { account, address, since: '2026-01-12T01:20:00.000Z' })

  it('counts by account and by address since a moment, and begins anew after a success', async () => {
    await attempt('li', '10.0.0.1', 10)
    await attempt('LI', '10.0.0.1', 30)
    await attempt('li', '10.0.0.2', 31)
    await attempt('zhang', '10.0.0.1', 32)
    const lastOfAccount = '2026-01-12T01:31:00.000Z'
    expect(await count('Li', '10.0.0.1')).toEqual({ ofAccount: 2, fromAddress: 2, lastOfAccount })
    await attempt('li', '10.0.0.2', 33, true)
    expect(await count('li', '10.0.0.1')).toEqual({ ofAccount: 0, fromAddress: 2, lastOfAccount: null })
  })
})
