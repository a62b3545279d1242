import { randomUUID } from 'node:crypto'
import { REPORTING_YEAR, createTestHouse, startTestBatch, type TestHouse } from '../../testing/index.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let house: TestHouse
beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

describe('assignFile', () => {
  it('asks whose file it is before it waits for whoever works on it', async () => {
    const batch = await startTestBatch(house)
    await batch.add('1.txt', 'x')
    const { id: fileId } = await batch.file('1.txt')
    const { rows } = await house.database.pool.query<{ id: string }>(
      "select id from organs where slug = 'anlan-forestry'",
    )
    const stranger = await house.as('reviewer')
    const worker = await house.database.pool.connect()
    try {
      await worker.query('begin')
      await worker.query('select from import_batch_files where id = $1 for update', [fileId])
      const input = { commandId: randomUUID(), fileId, organId: rows[0]!.id, reportingYear: REPORTING_YEAR }
      await expect(stranger.bulkImports.assign(input)).rejects.toMatchObject({ cause: { code: 'NOT_FOUND' } })
    } finally {
      await worker.query('rollback')
      worker.release()
    }
  })
})
