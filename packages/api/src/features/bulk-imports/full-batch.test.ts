import { errorText } from '@gongkai/core'
import { BATCH_LIMITS } from '@gongkai/core/exchange'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestHouse, refusal, startTestBatch, type TestBatch, type TestHouse } from '../../testing/index.ts'

let house: TestHouse
let batch: TestBatch
beforeEach(async () => {
  house = await createTestHouse()
  batch = await startTestBatch(house)
})
afterEach(() => house.close())

const page = (name: string) => Buffer.from(`${name}今天天气很好。`)
const archive = () =>
  Buffer.from(zipSync(Object.fromEntries(['甲', '乙', '丙', '丁'].map((name) => [`${name}.txt`, page(name)]))))

/** Fills the batch up with files that came before and could not be read, of this size each. */
const fill = (files: number, size = 0) =>
  house.database.pool.query(
    `insert into import_batch_files (id, batch_id, position, path, sha256, size, state, updated_at)
     select gen_random_uuid(), $1, n, 'before ' || n, '', $3, 'failed', now() from generate_series(1, $2::integer) n`,
    [batch.batchId, files, size],
  )
const pathsBehind = async (files: number) => {
  const { rows } = await house.database.pool.query<{ path: string }>(
    'select path from import_batch_files where position > $1 order by position',
    [files],
  )
  return rows.map(({ path }) => path)
}
const textOf = async (adding: Promise<unknown>) => {
  const { code, facts } = await refusal(adding)
  return { code, text: errorText(code, facts) }
}

describe('a batch that is full in the middle of an archive', () => {
  const filled = BATCH_LIMITS.files - 2
  const refused = {
    code: 'BATCH_FULL',
    text: '一批最多 1000 个文件、合计 1 GB，这一批放不下“丙.txt”，压缩包里排在它前面的 2 个已经在这一批里，其余的没有放入。请另建一批。',
  }

  it('keeps what went in before, and says how many that are and which file did not', async () => {
    await fill(filled)
    expect(await textOf(batch.add('全县.zip', archive()))).toEqual(refused)
    expect(await pathsBehind(filled)).toEqual(['全县.zip/甲.txt', '全县.zip/乙.txt'])
  })

  it('says the same when the archive is sent again, and takes a file that is in it for what it is', async () => {
    await fill(filled)
    await refusal(batch.add('全县.zip', archive()))
    expect(await textOf(batch.add('全县.zip', archive()))).toEqual(refused)
    expect(await batch.add('全县.zip/乙.txt', page('乙'))).toEqual({ added: 0, present: 1, ignored: 0 })
    expect(await pathsBehind(filled)).toHaveLength(2)
  })
})

describe('a batch whose files are too large together', () => {
  it('says so of the file that has no room, and of no archive where there is none', async () => {
    await fill(1, BATCH_LIMITS.bytes - page('甲').length)
    expect(await textOf(batch.add('乙丙.txt', page('乙丙')))).toEqual({
      code: 'BATCH_FULL',
      text: '一批最多 1000 个文件、合计 1 GB，这一批放不下“乙丙.txt”。请另建一批。',
    })
    expect(await batch.add('甲.txt', page('甲'))).toMatchObject({ added: 1 })
  })
})
