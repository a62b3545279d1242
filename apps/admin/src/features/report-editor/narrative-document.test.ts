import { describe, expect, it } from 'vitest'
import { fromDocument, toDocument } from './narrative-document.ts'

const narrative = [
  { kind: 'heading' as const, text: '（一）主动公开' },
  { kind: 'paragraph' as const, text: '第一行\n第二行' },
  { kind: 'list' as const, ordered: true, items: ['清理', '更新'] },
  {
    kind: 'table' as const,
    rows: [
      ['渠道', '条数'],
      ['政府网站', ''],
    ],
  },
]

describe('narrative document', () => {
  it('comes back as it went in', () => {
    expect(fromDocument(toDocument(narrative))).toEqual(narrative)
    expect(fromDocument(toDocument([]))).toEqual([])
  })

  it('drops empty paragraphs and flattens lists within lists', () => {
    const item = (text: string, nested: object[] = []) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...nested],
    })
    const document = {
      type: 'doc',
      content: [
        { type: 'paragraph' },
        { type: 'bulletList', content: [item('甲', [{ type: 'bulletList', content: [item('乙')] }])] },
      ],
    }
    expect(fromDocument(document)).toEqual([{ kind: 'list', ordered: false, items: ['甲', '乙'] }])
  })

  const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const table = (...rows: object[][]) => ({
    type: 'doc',
    content: [{ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }],
  })
  const cell = (text: string, attrs = {}) => ({ type: 'tableCell', attrs, content: [words(text)] })

  it('takes merged cells of a pasted table apart without moving their neighbours', () => {
    const pasted = table(
      [cell('渠道', { rowspan: 2 }), cell('条数', { colspan: 2 })],
      [cell('上半年'), cell('下半年')],
      [cell('网站'), cell('3'), cell('4')],
    )
    expect(fromDocument(pasted)).toEqual([
      {
        kind: 'table',
        rows: [
          ['渠道', '条数', ''],
          ['', '上半年', '下半年'],
          ['网站', '3', '4'],
        ],
      },
    ])
  })

  it('keeps the words of a list in a cell, and of a table too large to be one', () => {
    const items = ['甲', '乙'].map((text) => ({ type: 'listItem', content: [words(text)] }))
    const listed = { type: 'tableCell', content: [{ type: 'bulletList', content: items }] }
    expect(fromDocument(table([listed, cell('丙')]))).toEqual([{ kind: 'table', rows: [['甲\n乙', '丙']] }])
    const wide = fromDocument(table(Array.from({ length: 31 }, (_, index) => cell(String(index)))))
    expect(wide).toHaveLength(1)
    expect(wide[0]).toMatchObject({ kind: 'paragraph' })
  })

  it('leaves out a table without a word', () => {
    expect(fromDocument(table([cell(''), cell('')]))).toEqual([])
  })
})
