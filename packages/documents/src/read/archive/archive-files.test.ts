import { AppError } from '@gongkai/core'
import { zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openArchive } from './archive-files.ts'

const words = new TextEncoder().encode('政府信息公开')
const open = (parts: Zippable) => openArchive(zipSync(parts), 'a.zip')
const pathsOf = (parts: Zippable) => open(parts)?.files.map(({ path }) => path)
const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

describe('openArchive', () => {
  it('lists files with their folders and gives the bytes of each', () => {
    const archive = open({ '年报/林业局.html': words, 'a.txt': new Uint8Array() })
    expect(archive?.files.map(({ path, read }) => [path, read()])).toEqual([
      ['年报/林业局.html', words],
      ['a.txt', new Uint8Array()],
    ])
  })

  it('reads names as Chinese systems write them', () => {
    // 林业局.txt in GBK; the packer writes what it is given as Latin letters, one byte each.
    const gbk = Buffer.from([0xc1, 0xd6, 0xd2, 0xb5, 0xbe, 0xd6, 0x2e, 0x74, 0x78, 0x74])
    const bytes = Buffer.from(zipSync({ 'xxxxxx.txt': words }))
    for (let at = bytes.indexOf('xxxxxx.txt'); at >= 0; at = bytes.indexOf('xxxxxx.txt', at)) gbk.copy(bytes, at)
    expect(openArchive(bytes, 'a.zip')?.files.map(({ path }) => path)).toEqual(['林业局.txt'])
  })

  it('never leads out of itself', () => {
    expect(
      pathsOf({ '../../etc/a.txt': words, '年报\\林业局.txt': words, '/b.txt': words, 'C:/c.txt': words }),
    ).toEqual(['etc/a.txt', '年报/林业局.txt', 'b.txt', 'C:/c.txt'])
  })

  it('counts what nobody means and leaves it out', () => {
    const noise = { '__MACOSX/._a.txt': words, '.DS_Store': words, 'x/Thumbs.db': words, 'x/~$年报.docx': words }
    expect(open({ ...noise, 'x/': new Uint8Array(), 'x/a.txt': words })).toMatchObject({
      files: [{ path: 'x/a.txt' }],
      ignored: 4,
    })
  })

  it.each([
    ['an office document', { '[Content_Types].xml': words, 'word/document.xml': words }],
    ['an OpenDocument', { mimetype: words }],
  ])('is no archive of files: %s', (_what, parts) => expect(open(parts)).toBeNull())

  it('is no archive of files: a text, an archive cut off', () => {
    expect(openArchive(words, 'a')).toBeNull()
    expect(openArchive(zipSync({ 'a.txt': words }).subarray(0, 60), 'a')).toBeNull()
  })

  it('takes a folder called word for a folder', () =>
    expect(pathsOf({ 'word/a.docx': words })).toEqual(['word/a.docx']))

  it('lets one file that would burst not keep the others', () => {
    const archive = open({ 'bomb.txt': new Uint8Array(40 * 1024 * 1024), 'a.txt': words })
    expect(archive?.files.map(({ read }) => codeOf(read))).toEqual(['FILE_TOO_LARGE', 'done'])
  })
})
