import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { AppError } from '@gongkai/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createTestContext,
  createTestHouse,
  reportPage,
  startTestBatch,
  WATER,
  workThroughImports,
  type TestBatch,
  type TestHouse,
} from '../../testing/index.ts'
import { startImportRunner, type ImportRunner } from './start-import-runner.ts'
import { createImportTools } from './work/import-tools.ts'

let house: TestHouse
let batch: TestBatch
beforeEach(async () => {
  house = await createTestHouse()
  batch = await startTestBatch(house)
})
afterEach(() => house.close())

const OFFICE = { organName: '安澜县人民政府办公室' }
const addThree = async () => {
  await batch.add('1.html', reportPage())
  await batch.add('2.html', reportPage(WATER.report))
  await batch.add('3.html', reportPage(OFFICE))
}
const count = async (what: string) => (await house.database.pool.query(`select from ${what}`)).rowCount

describe('a batch whose worker is killed in the middle of a file', () => {
  it('goes on where it stopped, with nothing lost, doubled or half done', async () => {
    await addThree()
    const script = fileURLToPath(new URL('fixtures/die-while-reading.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script, house.database.url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    expect(await batch.states()).toEqual(['matched', 'reading', 'waiting'])
    // Somebody still works on the second file: nobody else takes it, and the third is not kept from being read.
    expect(await workThroughImports(house)).toBe(1)
    child.kill('SIGKILL')
    await once(child, 'close')
    await expect.poll(() => workThroughImports(house)).toBe(1)
    expect(await batch.states()).toEqual(['matched', 'matched', 'matched'])
    expect([await count('imports'), await count('reports')]).toEqual([3, 3])
    expect(await count("events where kind = 'report.fileImported'")).toBe(3)
  })
})

describe('a file that brings its reader down each time', () => {
  it('lets the others go first and is given up', async () => {
    await addThree()
    const { read } = createImportTools(house.database.db)
    const fall: typeof read = (bytes, name) =>
      name === '1.html' ? Promise.reject(new Error('fell')) : read(bytes, name)
    const falls: unknown[] = []
    for (let times = 0; times < 9; times += 1)
      await workThroughImports(house, { read: fall }).catch((error: unknown) => falls.push(error))
    expect(await batch.states()).toEqual(['failed', 'matched', 'matched'])
    expect((await batch.file('1.html')).error?.code).toBe('INTERNAL')
    expect(falls).toHaveLength(3)
    expect(await count('imports')).toBe(2)
    // Whatever brought the reader down, the file itself may be sound: it is kept, and tried again when asked to.
    expect(await batch.command('retryHeld')).toBe(1)
    expect(await batch.states()).toEqual(['matched', 'matched', 'matched'])
  })

  it('is read again when it is sent again', async () => {
    await batch.add('1.html', reportPage())
    const away = () => Promise.reject(new AppError('INTERNAL'))
    for (let times = 0; times < 5; times += 1)
      await workThroughImports(house, { read: away }).catch((error: unknown) => error)
    expect(await batch.states()).toEqual(['failed'])
    expect(await batch.add('1.html', reportPage())).toMatchObject({ added: 1 })
    await batch.work()
    expect(await batch.states()).toEqual(['matched'])
  })

  it('is read after all when it was not the file’s fault', async () => {
    await batch.add('1.html', reportPage())
    const away = () => Promise.reject(new AppError('INTERNAL'))
    await expect(workThroughImports(house, { read: away })).rejects.toThrow('INTERNAL')
    expect(await batch.states()).toEqual(['reading'])
    await batch.work()
    expect(await batch.states()).toEqual(['matched'])
  })
})

describe('a file two servers come for at once', () => {
  /** The database of a server beside which another one comes for work whenever something was committed. */
  const beside = (comes: () => Promise<unknown>) =>
    new Proxy(house.database.db, {
      get: (db, name) =>
        name === 'transaction'
          ? async (...args: Parameters<typeof db.transaction>) => {
              const result = await db.transaction(...args)
              await comes()
              return result
            }
          : (Reflect.get(db, name) as unknown),
    })

  it('is worked on by one of them, and that is one try', async () => {
    await batch.add('1.html', reportPage())
    const { read } = createImportTools(house.database.db)
    const tries: number[] = []
    const counted: typeof read = async (bytes, name) => {
      const { rows } = await house.database.pool.query<{ tries: number }>('select tries from import_batch_files')
      tries.push(...rows.map((row) => row.tries))
      return read(bytes, name)
    }
    const db = beside(() => workThroughImports(house, { read: counted }))
    await workThroughImports({ database: { ...house.database, db }, clock: house.clock }, { read: counted })
    expect(tries).toEqual([1])
    expect(await batch.states()).toEqual(['matched'])
  })
})

describe('startImportRunner', () => {
  let runner: ImportRunner | undefined
  afterEach(() => runner?.stop())
  const start = () => (runner = startImportRunner(createTestContext(house.database.db, house.clock)))

  it('works on what was left waiting, and on what it is told of', async () => {
    await addThree()
    const { wake } = start()
    await expect.poll(() => batch.states(), { timeout: 60_000 }).toEqual(['matched', 'matched', 'matched'])
    await batch.add('4.txt', '今天天气很好。'.repeat(20))
    wake()
    await expect.poll(async () => (await batch.states()).at(-1), { timeout: 60_000 }).toBe('failed')
  })

  it('begins nothing after it was stopped', async () => {
    const { stop, wake } = start()
    await stop()
    await batch.add('1.html', reportPage())
    wake()
    await stop()
    expect(await batch.states()).toEqual(['waiting'])
  })
})
