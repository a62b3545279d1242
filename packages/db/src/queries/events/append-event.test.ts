import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { SOME_TIME } from '../../testing/save-sample-office.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from './append-event.ts'
import { eventBody, eventHash, NO_HASH } from './event-hash.ts'
import { listEvents } from './list-events.ts'
import { verifyEventChain } from './verify-event-chain.ts'

let database: OpenDatabase

const event = (subjectId: string) => ({
  ...{ at: SOME_TIME, actorId: null, actorName: '系统', kind: 'tested', subjectKind: 'test', subjectId },
  data: { 数: 1.5, list: ['b', 'a'], nested: { z: null, a: true } },
})
const append = (subjectId: string) => inTransaction(database.db, (tx) => appendEvent(tx, event(subjectId)))

/** Changes the record as an intruder with full rights would, guards switched off. */
async function tamper(statement: string): Promise<void> {
  await database.pool.query(
    `alter table events disable trigger user; ${statement}; alter table events enable trigger user`,
  )
}

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describe('appendEvent', () => {
  it('numbers events without a gap when many are added at once', async () => {
    const links = await Promise.all(Array.from({ length: 20 }, (_, index) => append(`s${index}`)))
    expect(links.map((link) => link.seq).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
    expect(await verifyEventChain(database.db)).toMatchObject({ whole: true, count: 20 })
  })

  it('leaves no gap behind a transaction that is undone', async () => {
    const undone = inTransaction(database.db, async (tx) => {
      await appendEvent(tx, event('undone'))
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect((await append('after')).seq).toBe(21)
  })

  it('is found by its subject', async () => {
    expect(await listEvents(database.db, { subjectKind: 'test', subjectId: 'after' })).toMatchObject([
      { seq: 21, at: SOME_TIME, actorName: '系统', kind: 'tested' },
    ])
  })

  it.each(['update events set kind = kind', 'delete from events', 'truncate events'])(
    'refuses: %s',
    async (statement) => {
      await expect(database.db.execute(sql.raw(statement))).rejects.toThrow()
    },
  )
})

describe('verifyEventChain', () => {
  it('gives the head, which changes with every event', async () => {
    const before = await verifyEventChain(database.db)
    const { hash } = await append('next')
    expect(await verifyEventChain(database.db)).toEqual({ whole: true, count: 22, head: hash })
    expect(before).not.toMatchObject({ head: hash })
  })

  it.each([
    [
      'bodyAltered',
      "update events set actor_name = '他人' where seq = 5",
      "update events set actor_name = '系统' where seq = 5",
    ],
    [
      'bodyAltered',
      `update events set data = '{"数": 2}' where seq = 5`,
      `update events set data = '${JSON.stringify(event('x').data)}' where seq = 5`,
    ],
    [
      'hashWrong',
      `update events set at = at + interval '1 second' where seq = 5`,
      `update events set at = at - interval '1 second' where seq = 5`,
    ],
    ['missing', 'update events set seq = 1000 where seq = 5', 'update events set seq = 5 where seq = 1000'],
    [
      'notLinked',
      `update events set prev_hash = 'x' || prev_hash where seq = 5`,
      'update events set prev_hash = substr(prev_hash, 2) where seq = 5',
    ],
  ])('names the first broken link: %s', async (reason, spoil, repair) => {
    await tamper(spoil)
    expect(await verifyEventChain(database.db)).toEqual({ whole: false, seq: 5, reason })
    await tamper(repair)
    expect(await verifyEventChain(database.db)).toMatchObject({ whole: true })
  })

  it('is not fooled by a link that was rewritten together with its hash', async () => {
    await tamper("update events set hash = repeat('a', 64) where seq = 21")
    expect(await verifyEventChain(database.db)).toEqual({ whole: false, seq: 21, reason: 'hashWrong' })
  })
})

describe('eventHash', () => {
  it('is the same as ever, so that chains written long ago still verify', () => {
    const body = eventBody({
      ...{ actorId: null, actorName: '系统', kind: 'tested', subjectKind: 'test', subjectId: 's1' },
      data: { z: [1.5, -0, 1e21, { d: 'ü"\n', c: null }], 数: '年', a: true, B: {}, 10: [], 9: '😀' },
    })
    expect(body).toBe(
      '{"actorId":null,"actorName":"系统","data":{"10":[],"9":"😀","B":{},"a":true,"z":[1.5,0,1e+21,{"c":null,"d":"ü\\"\\n"}],"数":"年"},"kind":"tested","subjectId":"s1","subjectKind":"test"}',
    )
    expect(eventHash({ prevHash: NO_HASH, seq: 1, at: '2026-01-20T01:00:00.000Z', body })).toBe(
      'ce5ac633cb639ecf6c9f027679f21eca2f47062d3b51c0262c52692750bd9eb2',
    )
  })
})
