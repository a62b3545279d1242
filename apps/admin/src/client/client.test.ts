import { describe, expect, it } from 'vitest'
import { createFakeClient, loseConnection, refuse } from '../testing/fake-client.ts'
import { Failure } from './failure.ts'
import { newCommandId } from './command-id.ts'

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as Failure,
  )

describe('createClient', () => {
  it('turns a refusal into its sentence, code, facts and reference', async () => {
    const { client } = createFakeClient({
      'rounds.list': () => refuse('NOT_ALLOWED', '您没有办理这一事项的权限。', { permission: 'round.read' }),
    })
    const failure = await failureOf(client.query('rounds.list', undefined))
    expect(failure).toBeInstanceOf(Failure)
    expect([failure?.code, failure?.message, failure?.reference]).toEqual([
      'NOT_ALLOWED',
      '您没有办理这一事项的权限。',
      'k3x9',
    ])
    expect(failure?.facts).toEqual({ permission: 'round.read' })
  })

  it('knows a missing answer from a refusal', async () => {
    const { client } = createFakeClient({ 'rounds.list': () => loseConnection() })
    expect((await failureOf(client.query('rounds.list', undefined)))?.code).toBe('NO_ANSWER')
  })

  it('sends the call again after the person signed in again, and only once', async () => {
    let dead = true
    const { client, calls } = createFakeClient({
      'rounds.list': () => (dead ? refuse('NOT_SIGNED_IN', '登录已失效。') : { rounds: [] }),
    })
    client.onSignedOut(() => {
      dead = false
      return Promise.resolve(true)
    })
    expect(await client.query('rounds.list', undefined)).toEqual({ rounds: [] })
    dead = true
    client.onSignedOut(() => Promise.resolve(true))
    expect((await failureOf(client.query('rounds.list', undefined)))?.code).toBe('NOT_SIGNED_IN')
    expect(calls).toHaveLength(4)
  })
})

describe('newCommandId', () => {
  it('is a version 4 UUID and never the same', () => {
    const ids = Array.from({ length: 50 }, newCommandId)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
