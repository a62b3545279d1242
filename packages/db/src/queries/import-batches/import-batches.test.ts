import { NOT_THE_FILES_FAULT, type ErrorCode } from '@gongkai/core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { saveSampleOffice, SOME_TIME, type SampleOffice } from '../../testing/save-sample-office.ts'
import { saveImport } from '../imports/save-import.ts'
import { createReport } from '../reports/create-report.ts'
import { addBatchFile } from './add-batch-file.ts'
import { claimBatchFile, countBatchFileTry, holdClaimedFile } from './claim-batch-file.ts'
import { createImportBatch } from './create-import-batch.ts'
import { getBatchFileBytes } from './get-batch-file-bytes.ts'
import { getBatchFile } from './get-batch-file.ts'
import { getImportBatch } from './get-import-batch.ts'
import { listBatchFiles } from './list-batch-files.ts'
import { listImportBatches } from './list-import-batches.ts'
import { measureBatches } from './measure-batches.ts'
import { cancelImportBatch, confirmHints, queueForAcceptance, retryHeldFiles } from './move-batch-files.ts'
import { saveBatchFile, type BatchFileResult } from './save-batch-file.ts'

let database: OpenDatabase
let office: SampleOffice
let reportId: string
let importId: string

beforeAll(async () => {
  database = await createTestDatabase()
  office = await saveSampleOffice(database.db)
  const report = { reportingYear: 2025, kind: 'organ', format: 'f2021', preparedBy: null, at: SOME_TIME } as const
  reportId = await createReport(database.db, { organId: office.bureauIds[0], ...report })
  const file = { fileName: 'a', mediaType: '', sha256: 'a', bytes: Buffer.from('a'), recognised: {} }
  importId = await saveImport(database.db, { ...file, reportId, createdBy: office.personId, at: SOME_TIME })
})
afterAll(() => database.close())
// The next test finds nothing left to do.
afterEach(() => database.pool.query('delete from import_batch_files'))

/** A batch of small files; each is named by its bytes. */
async function batchOf(...paths: string[]) {
  const batchId = await createImportBatch(database.db, { createdBy: office.personId, at: SOME_TIME })
  for (const path of paths) await add(batchId, path)
  const files = await listBatchFiles(database.db, { batchId })
  return { batchId, files: files.map(({ id }) => id) }
}
const add = (batchId: string, path: string) =>
  addBatchFile(database.db, { batchId, path, sha256: path, content: Buffer.from(path), at: SOME_TIME })
const save = (fileId: string, result: BatchFileResult) => saveBatchFile(database.db, { fileId, result, at: SOME_TIME })
/** Claims a file, counts the try and dies. */
const tryOne = () =>
  database.db.transaction(async (tx) => {
    const file = await claimBatchFile(tx)
    if (file !== undefined) await countBatchFileTry(database.db, file)
    return file
  })
const statesOf = async (batchId: string) => (await listBatchFiles(database.db, { batchId })).map(({ state }) => state)
describe('addBatchFile', () => {
  it('keeps files in the order they came, each once', async () => {
    const { batchId } = await batchOf('乙.txt', '甲.txt')
    expect([await add(batchId, '甲.txt'), await add(batchId, '丙.txt')]).toEqual([false, true])
    const files = await listBatchFiles(database.db, { batchId })
    expect(files.map(({ path }) => path)).toEqual(['乙.txt', '甲.txt', '丙.txt'])
    expect((await getBatchFileBytes(database.db, files[0]!.id)).toString()).toBe('乙.txt')
    expect(await measureBatches(database.db, [batchId])).toEqual([
      { batchId, state: 'waiting', files: 3, bytes: 21, hinted: 0 },
    ])
    expect(
      (await listImportBatches(database.db, { createdBy: office.personId, limit: 1 })).map(({ id }) => id),
    ).toEqual([batchId])
  })

  it.each(NOT_THE_FILES_FAULT)(
    'reads a file once more that failed with %s, when its bytes come again',
    async (code) => {
      const { batchId, files } = await batchOf('1')
      const error = { code, facts: { file: '1', limit: '5 秒' } } as const
      await save(files[0]!, { state: 'failed', error, dropBytes: true })
      const missing = { code: 'FILE_UNREADABLE', facts: { file: '1', reason: '' } } as const
      const again = { batchId, path: '1', sha256: '1', at: SOME_TIME }
      expect(await addBatchFile(database.db, { ...again, content: missing })).toBe(false)
      expect(await add(batchId, '1')).toBe(true)
      expect(await getBatchFile(database.db, files[0]!)).toMatchObject({ state: 'waiting', errorCode: null })
      expect((await getBatchFileBytes(database.db, files[0]!)).toString()).toBe('1')
    },
  )
})

describe('claimBatchFile', () => {
  it('hands out each file once, the untried ones first', async () => {
    const { batchId, files } = await batchOf('1', '2')
    expect([await tryOne(), await tryOne()]).toEqual(files)
    expect(await statesOf(batchId)).toEqual(['reading', 'reading'])
  })

  it('passes over a file somebody has claimed, and hands it out again once its worker is gone', async () => {
    const { files } = await batchOf('1', '2')
    const [file = ''] = files
    await database.db.transaction(async (worker) => {
      expect(await claimBatchFile(worker)).toBe(file)
      expect([await tryOne(), await tryOne()]).toEqual([files[1], files[1]])
      await countBatchFileTry(database.db, file)
      expect((await holdClaimedFile(worker, file))?.path).toBe('1')
    })
    expect((await getBatchFile(database.db, file)).tries).toBe(1)
    expect(await tryOne()).toBe(file)
    expect((await getBatchFile(database.db, file)).tries).toBe(2)
  })

  it('counts no try of a file that was done with meanwhile', async () => {
    const { files } = await batchOf('1')
    const [file = ''] = files
    await save(file, { state: 'matched', reportId, importId })
    await countBatchFileTry(database.db, file)
    expect(await getBatchFile(database.db, file)).toMatchObject({ state: 'matched', tries: 0 })
    await database.db.transaction(async (tx) => expect(await holdClaimedFile(tx, file)).toBeUndefined())
  })
})

describe('saveBatchFile', () => {
  it('keeps what became of a file and forgets the bytes and the error of before', async () => {
    const { files } = await batchOf('1')
    const [file = ''] = files
    const [organId] = office.bureauIds
    const error = { code: 'ROUND_NOT_OPEN', facts: { organ: '某局', year: 2025 } } as const
    await save(file, { state: 'held', organId, reportingYear: 2025, matchedBy: 'text', error })
    expect(await getBatchFile(database.db, file)).toMatchObject({
      ...{ state: 'held', organ: { id: organId }, errorCode: 'ROUND_NOT_OPEN', errorFacts: error.facts },
    })
    await save(file, { state: 'matched', reportId, importId, dropBytes: true })
    expect(await getBatchFile(database.db, file)).toMatchObject({
      ...{ state: 'matched', organ: { id: organId }, errorCode: null, importId, tries: 0 },
    })
    await expect(getBatchFileBytes(database.db, file)).rejects.toThrow('NOT_FOUND')
  })

  it('refuses a file beside no report that claims to be matched', async () => {
    const { files } = await batchOf('1')
    await expect(save(files[0]!, { state: 'matched' })).rejects.toThrow()
  })
})

describe('queueForAcceptance', () => {
  it('takes the matched files that are named, or all of them', async () => {
    const { batchId, files } = await batchOf('1', '2', '3')
    for (const file of files.slice(0, 2)) await save(file, { state: 'matched', reportId, importId })
    const queue = (fileIds: string[] | null) => queueForAcceptance(database.db, { batchId, fileIds, at: SOME_TIME })
    expect(await queue(files.slice(1))).toBe(1)
    expect(await statesOf(batchId)).toEqual(['matched', 'accepting', 'waiting'])
    expect(await queue(null)).toBe(1)
    expect(await statesOf(batchId)).toEqual(['accepting', 'accepting', 'waiting'])
  })
})

describe('confirmHints', () => {
  it('takes the word of a path, and of nothing else', async () => {
    const { batchId, files } = await batchOf('1', '2')
    const [organId] = office.bureauIds
    await save(files[0]!, { state: 'unmatched', organId, reportingYear: 2025, matchedBy: 'path' })
    await save(files[1]!, { state: 'unmatched', candidateIds: [...office.bureauIds] })
    expect(await confirmHints(database.db, { batchId, fileIds: null, at: SOME_TIME })).toBe(1)
    expect(await statesOf(batchId)).toEqual(['waiting', 'unmatched'])
    expect(await getBatchFile(database.db, files[0]!)).toMatchObject({ organ: { id: organId }, matchedBy: 'person' })
  })
})

describe('retryHeldFiles', () => {
  it('reads again what is beside no report, and lets the rest be taken in again', async () => {
    const { batchId, files } = await batchOf('1', '2')
    await save(files[0]!, { state: 'held' })
    await save(files[1]!, { state: 'held', reportId, importId })
    expect(await retryHeldFiles(database.db, { batchId, fileIds: null, at: SOME_TIME })).toBe(2)
    expect(await statesOf(batchId)).toEqual(['waiting', 'matched'])
  })
})

describe('retryHeldFiles, of files that failed', () => {
  it('reads again what failed by no fault of its own, as long as its bytes are there', async () => {
    const { batchId, files } = await batchOf('1', '2', '3')
    const failed = (code: ErrorCode) => ({ state: 'failed', error: { code, facts: {} } }) as const
    await save(files[0]!, failed('INTERNAL'))
    await save(files[1]!, failed('FILE_NO_REPORT'))
    await save(files[2]!, { ...failed('INTERNAL'), dropBytes: true })
    expect(await retryHeldFiles(database.db, { batchId, fileIds: null, at: SOME_TIME })).toBe(1)
    expect(await statesOf(batchId)).toEqual(['waiting', 'failed', 'failed'])
  })
})

describe('cancelImportBatch', () => {
  it('leaves unread what waits and does not wait for what is being read', async () => {
    const { batchId, files } = await batchOf('1', '2', '3', '4')
    await save(files[3]!, { state: 'unmatched' })
    await save(files[2]!, { state: 'accepting', reportId, importId })
    await save(files[0]!, { state: 'reading' })
    await database.db.transaction(async (worker) => {
      await holdClaimedFile(worker, files[0]!)
      expect(await cancelImportBatch(database.db, { batchId, at: SOME_TIME })).toBe(2)
    })
    expect(await statesOf(batchId)).toEqual(['reading', 'cancelled', 'matched', 'unmatched'])
    await expect(getBatchFileBytes(database.db, files[3]!)).rejects.toThrow('NOT_FOUND')
    expect((await getImportBatch(database.db, batchId)).cancelledAt).toBe(SOME_TIME)
  })
})
