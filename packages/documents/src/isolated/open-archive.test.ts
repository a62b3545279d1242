import { AppError } from '@gongkai/core'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { closeReaders } from './import-file.ts'
import { openArchive } from './open-archive.ts'

const words = new TextEncoder().encode('政府信息公开')
const MEGABYTE = 1024 * 1024
const refusal = (reading: Promise<unknown>) =>
  reading.catch((error: unknown) => (error instanceof AppError ? error.code : error))

afterAll(closeReaders)

describe('openArchive', () => {
  it('unpacks each file in a thread while everything else goes on, and lets none keep the others', async () => {
    const bytes = zipSync({
      '年报/a.txt': words,
      'bomb.txt': new Uint8Array(40 * MEGABYTE),
      'large.txt': [new Uint8Array(30 * MEGABYTE), { level: 0 }],
      'b.txt': new Uint8Array(),
    })
    const archive = await openArchive(bytes, { fileName: 'a.zip' })
    let ticks = 0
    const clock = setInterval(() => ticks++, 1)
    const read = await Promise.all(
      (archive?.files ?? []).map((file) => refusal(file.read().then(({ length }) => length))),
    )
    clearInterval(clock)
    expect(archive?.files.map(({ path }) => path)).toEqual(['年报/a.txt', 'bomb.txt', 'large.txt', 'b.txt'])
    expect(read).toEqual([words.length, 'FILE_TOO_LARGE', 30 * MEGABYTE, 0])
    expect(await archive?.files[0]?.read()).toEqual(words)
    expect(ticks).toBeGreaterThan(0)
  })

  it.each([
    ['an office document', zipSync({ '[Content_Types].xml': words })],
    ['a text', words],
    ['an archive cut off', zipSync({ 'a.txt': words }).subarray(0, 60)],
  ])('is no archive of files: %s', async (_what, bytes) =>
    expect(await openArchive(bytes, { fileName: 'a' })).toBeNull(),
  )

  it('ends when it is called off', async () => {
    const bytes = zipSync({ 'a.txt': words })
    expect(await refusal(openArchive(bytes, { fileName: 'a.zip', signal: AbortSignal.abort('gone') }))).toBe('gone')
  })
})
