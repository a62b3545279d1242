import { describe, expect, it } from 'vitest'
import { buildXls, record, xlsCells } from '../../testing/build-xls.ts'
import { recogniseFileKind } from '../file-kind.ts'
import { cellLocator, lineText } from '../raw-document.ts'
import { readXls } from './read-xls.ts'

const { text, shared, number, whole, formula, merge, hiddenRow } = xlsCells

describe('readXls', () => {
  it('gives values as they are shown, but never a fraction rounded away, each with sheet and address', () => {
    const records = [text(0, 0, '规章'), number(0, 1, 12, 0), whole(0, 2, -5), formula(0, 3, 7.5), shared(0, 4, 1)]
    const bytes = buildXls([{ name: '表二', records }], { formats: ['0"件"'], strings: ['甲', '乙'] })
    const [line] = readXls(bytes, 'a.xls').lines
    expect(recogniseFileKind(bytes)).toEqual({ kind: 'xls' })
    expect(lineText(line!)).toBe('规章 | 12件 | -5件 | 7.5件 | 乙')
    expect(cellLocator(line!, 3)).toBe('sheet 表二, D1')
  })

  it('reads merged cells, and leaves hidden sheets and rows out', () => {
    const records = [
      text(0, 0, '甲'),
      text(0, 2, '乙'),
      merge(0, 1, 0, 1),
      text(1, 2, '丙'),
      text(2, 0, '隐'),
      hiddenRow(2),
    ]
    const { lines, hidden } = readXls(
      buildXls([
        { name: 'a', records },
        { name: '底稿', isHidden: true, records },
      ]),
      'a.xls',
    )
    expect(lines.map(lineText)).toEqual(['甲 | 乙', '丙'])
    expect(lines[0]!.cells[0]).toMatchObject({ colSpan: 2, rowSpan: 2 })
    expect(hidden).toEqual({ sheets: ['底稿'], rows: 1, columns: 0 })
  })

  it('refuses one with a password, one that was cut off and one older than Excel 97', () => {
    const sheet = { name: 'a', records: [text(0, 0, '甲')] }
    const codeOf = (bytes: Uint8Array) => {
      try {
        return readXls(bytes, 'a.xls').kind
      } catch (error) {
        return (error as { code?: string }).code
      }
    }
    expect(codeOf(buildXls([sheet]))).toBe('xls')
    expect(codeOf(buildXls([sheet], { before: record(0x2f, [0, 0]) }))).toBe('FILE_ENCRYPTED')
    expect(codeOf(buildXls([sheet]).subarray(0, 1600))).toBe('FILE_UNREADABLE')
    const old = buildXls([sheet])
    old[1536 + 5] = 5
    expect(codeOf(old)).toBe('FILE_KIND_UNSUPPORTED')
  })
})
