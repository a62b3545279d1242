import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { SOME_TIME } from '../../testing/save-sample-office.ts'
import { inTransaction } from '../in-transaction.ts'
import { withCommand } from './with-command.ts'

let database: OpenDatabase
let runs = 0

const send = (id: string, inputHash = 'h', personId: string | null = null) =>
  inTransaction(database.db, (tx) =>
    withCommand(tx, { id, personId, procedure: 'test.run', inputHash, at: SOME_TIME }, async () => {
      runs += 1
      await turn()
      return { run: runs, none: null, list: [1, 'a'] }
    }),
  )

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

describe('withCommand', () => {
  it('answers a repeated command with the first answer and does nothing', async () => {
    const id = randomUUID()
    const first = await send(id)
    expect(await send(id)).toEqual(first)
    expect((await send(randomUUID())).run).toBe(first.run + 1)
  })

  it('runs a command once when it arrives several times at the same moment', async () => {
    const before = runs
    const id = randomUUID()
    const answers = await Promise.all([send(id), send(id), send(id)])
    expect(runs).toBe(before + 1)
    expect(new Set(answers.map((answer) => answer.run)).size).toBe(1)
  })

  it('refuses the same id for other input or from another person', async () => {
    const id = randomUUID()
    await send(id)
    await expect(send(id, 'other')).rejects.toMatchObject({ code: 'COMMAND_REUSED' })
    await expect(send(id, 'h', randomUUID())).rejects.toMatchObject({ code: 'COMMAND_REUSED' })
  })

  it('forgets a command that failed, so that it can be tried again', async () => {
    const id = randomUUID()
    const failing = inTransaction(database.db, (tx) =>
      withCommand(tx, { id, personId: null, procedure: 'test.run', inputHash: 'h', at: SOME_TIME }, () =>
        Promise.reject(new Error('no luck')),
      ),
    )
    await expect(failing).rejects.toThrow('no luck')
    expect(await send(id)).toMatchObject({ none: null, list: [1, 'a'] })
  })
})
