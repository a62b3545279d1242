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
})
