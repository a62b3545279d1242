import { AppError } from '@gongkai/core'
import { zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listArchive, takePacked, unpackFile, type ListedFile } from './archive-files.ts'

const words = new TextEncoder().encode('政府信息公开')
const open = (parts: Zippable) => listArchive(zipSync(parts), 'a.zip')
/** Takes a file out of an archive and unpacks it, as another thread does. */
function taken(parts: Zippable, file: ListedFile): Uint8Array {
  const { bytes, entry } = takePacked(zipSync(parts), file)
  return unpackFile(new Uint8Array(bytes), 'a.zip', { entry, budget: 1_000_000_000 })
}
const pathsOf = (parts: Zippable) => open(parts)?.files.map(({ path }) => path)
const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

describe('listArchive', () => {
  it('lists files with their folders and gives the bytes of each', () => {
    const parts = { '年报/林业局.html': words, 'a.txt': new Uint8Array() }
    expect(open(parts)?.files.map((file) => [file.path, taken(parts, file)])).toEqual([
      ['年报/林业局.html', words],
      ['a.txt', new Uint8Array()],
    ])
  })

  it('reads names as Chinese systems write them', () => {
    // 林业局.txt in GBK; the packer writes what it is given as Latin letters, one byte each.
    const gbk = Buffer.from([0xc1, 0xd6, 0xd2, 0xb5, 0xbe, 0xd6, 0x2e, 0x74, 0x78, 0x74])
    const bytes = Buffer.from(zipSync({ 'xxxxxx.txt': words }))
    for (let at = bytes.indexOf('xxxxxx.txt'); at >= 0; at = bytes.indexOf('xxxxxx.txt', at)) gbk.copy(bytes, at)
    expect(listArchive(bytes, 'a.zip')?.files.map(({ path }) => path)).toEqual(['林业局.txt'])
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
    expect(listArchive(words, 'a')).toBeNull()
    expect(listArchive(zipSync({ 'a.txt': words }).subarray(0, 60), 'a')).toBeNull()
  })

  it('takes a folder called word for a folder', () =>
    expect(pathsOf({ 'word/a.docx': words })).toEqual(['word/a.docx']))

  it('takes no more out of an archive than may still be', () => {
    const [file] = open({ 'a.txt': words })!.files
    const { bytes, entry } = takePacked(zipSync({ 'a.txt': words }), file!)
    const unpack = (budget: number) => () => unpackFile(bytes, 'a.zip', { entry, budget })
    expect(unpack(words.length - 1)).toThrow(
      expect.objectContaining({ code: 'FILE_TOO_LARGE', facts: { file: 'a.zip', limit: '400 MB（解压后）' } }),
    )
    expect(unpack(words.length)()).toEqual(words)
  })

  it('lets one file that would burst not keep the others', () => {
    const parts = { 'bomb.txt': new Uint8Array(40 * 1024 * 1024), 'a.txt': words }
    expect(open(parts)?.files.map((file) => codeOf(() => taken(parts, file)))).toEqual(['FILE_TOO_LARGE', 'done'])
  })
})
