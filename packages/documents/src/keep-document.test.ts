import { describe, expect, it } from 'vitest'
import { keepDocument } from './keep-document.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const keep = (bytes: Uint8Array, fileName = 'x') => keepDocument(bytes, { fileName })

describe('keepDocument', () => {
  it('knows a picture, of which nothing is read', async () => {
    expect(await keep(PNG)).toEqual({ kind: 'picture', encoding: null, source: [] })
  })

  it('shows a report of an older form as it stands', async () => {
    const kept = await keep(Buffer.from('某局2015年政府信息公开工作年度报告\n\n主动公开 | 12\n'), '2015.txt')
    expect(kept.kind).toBe('text')
    expect(kept.source).toMatchObject([
      { kind: 'text', locator: 'line 1' },
      { kind: 'row', locator: 'line 3', cells: [{ text: '主动公开' }, { text: '12' }] },
    ])
  })

  it('keeps no character that no database takes', async () => {
    const halves = Buffer.from('某局\0简介\ud800', 'utf16le')
    const { source } = await keep(Buffer.concat([Buffer.from([0xff, 0xfe]), halves]))
    expect(source).toMatchObject([{ kind: 'text', text: '某局简介\ufffd' }])
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['an archive', Buffer.from('526172211a0700', 'hex'), 'FILE_KIND_UNSUPPORTED'],
  ])('refuses %s', async (_what, bytes, code) => {
    await expect(keep(bytes)).rejects.toMatchObject({ code })
  })
})
