import { AppError } from '@gongkai/core'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findPart, getPart, openAnyZip, openZip } from './zip.ts'

const words = new TextEncoder().encode('政府信息公开'.repeat(200))
const archive = (parts: Record<string, Uint8Array>, level: 0 | 6 = 6) => zipSync(parts, { level })
const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}
const limitOf = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return error instanceof AppError ? error.facts['limit'] : error
  }
}
/** Overwrites a 32-bit number of the directory's first entry, `offset` bytes into it. */
function forge(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const forged = new Uint8Array(bytes)
  const directory = Buffer.from(forged).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  new DataView(forged.buffer).setUint32(directory + offset, value, true)
  return forged
}
const CRC = 16
const SIZE = 24

describe('openZip', () => {
  it.each([0, 6] as const)('gives each part as it was packed at level %d', (level) => {
    const zip = openZip(archive({ 'a/b.xml': words, 'c.xml': new Uint8Array() }, level), 'a.docx')
    expect(findPart(zip, 'a/b.xml')).toEqual(words)
    expect(findPart(zip, 'c.xml')).toHaveLength(0)
    expect(findPart(zip, 'd.xml')).toBeNull()
    expect(() => getPart(zip, 'd.xml')).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }))
  })

  it('refuses an archive that was cut off, wherever', () => {
    const whole = archive({ 'a.xml': words })
    for (let end = 1; end < whole.length; end += 7)
      expect(codeOf(() => openZip(whole.subarray(0, end), 'a'))).toBe('FILE_UNREADABLE')
  })

  it.each(['../a.xml', 'a/../../b.xml', '/a.xml', 'a\\b.xml', 'C:a.xml'])('refuses a part called %s', (name) => {
    expect(codeOf(() => openZip(archive({ [name]: words }), 'a'))).toBe('FILE_UNREADABLE')
  })

  it('refuses more parts than a document has', () => {
    const parts = Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`p${index}`, new Uint8Array()]))
    expect(codeOf(() => openZip(archive(parts, 0), 'a'))).toBe('FILE_TOO_LARGE')
  })
})

describe('findPart', () => {
  it('refuses a part whose check sum does not fit', () => {
    const forged = forge(archive({ 'a.xml': words }), CRC, 1)
    expect(codeOf(() => findPart(openZip(forged, 'a'), 'a.xml'))).toBe('FILE_UNREADABLE')
  })

  it('ends at once at a part that unpacks beyond measure, declared or not', () => {
    const bomb = archive({ 'a.xml': new Uint8Array(33 * 1024 * 1024) })
    expect(codeOf(() => findPart(openZip(bomb, 'a'), 'a.xml'))).toBe('FILE_TOO_LARGE')
    expect(codeOf(() => findPart(openZip(forge(bomb, SIZE, 1000), 'a'), 'a.xml'))).toBe('FILE_UNREADABLE')
    const squeezed = archive({ 'a.xml': new Uint8Array(8 * 1024 * 1024) })
    expect(codeOf(() => findPart(openZip(squeezed, 'a'), 'a.xml'))).toBe('FILE_TOO_LARGE')
  })

  it('stops at the sum of what was unpacked', () => {
    const noise = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 2_654_435_761) >>> 13)
    const parts = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`p${index}`, noise]))
    const zip = openZip(archive(parts, 0), 'a')
    const codes = Object.keys(parts).map((name) => codeOf(() => findPart(zip, name)))
    expect(codes.indexOf('FILE_TOO_LARGE')).toBe(67)
  })

  it('names the limit that was passed', () => {
    const noise = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 2_654_435_761) >>> 13)
    const zip = openAnyZip(archive({ a: noise, b: noise, c: noise }, 0), 'a', 2 * 1024 * 1024)
    expect(['a', 'b', 'c'].map((name) => limitOf(() => findPart(zip, name)?.length))).toEqual([
      ...[1_000_000, 1_000_000, '2 MB（解压后）'],
    ])
    const large = archive({ a: new Uint8Array(33 * 1024 * 1024) })
    expect(limitOf(() => findPart(openZip(large, 'a'), 'a'))).toBe('32 MB（解压后）')
    const squeezed = archive({ a: new Uint8Array(8 * 1024 * 1024) })
    expect(limitOf(() => findPart(openZip(squeezed, 'a'), 'a'))).toBe('压缩后的 250 倍（解压后）')
    const parts = Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`p${index}`, new Uint8Array()]))
    expect(limitOf(() => openZip(archive(parts, 0), 'a'))).toBe('4000 个内部文件')
  })

  it('says that a part needs a password', () => {
    const locked = forge(archive({ 'a.xml': words }), 8, 1 | (8 << 16))
    expect(codeOf(() => findPart(openZip(locked, 'a'), 'a.xml'))).toBe('FILE_ENCRYPTED')
  })
})
