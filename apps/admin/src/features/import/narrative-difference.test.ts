import { narrativeFromText } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { compareNarratives } from './narrative-difference.ts'

const compare = (draft: string, file: string) => compareNarratives(narrativeFromText(draft), narrativeFromText(file))
const textOf = (side: 'draft' | 'file', lines: ReturnType<typeof compare>) =>
  lines
    .filter(({ kind }) => kind === 'same' || kind === 'changed' || kind === side)
    .map(({ pieces }) =>
      pieces
        .filter(({ kind }) => kind === 'same' || kind === side)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')

describe('compareNarratives', () => {
  it('marks the words that changed inside a paragraph and leaves the others alone', () => {
    const lines = compare(
      '全年公开信息 120 条，办理申请 3 件。\n工作平稳。',
      '全年公开信息 132 条，办理申请 3 件。\n工作平稳。',
    )
    expect(lines.map(({ kind }) => kind)).toEqual(['changed', 'same'])
    expect(lines[0]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'draft', text: '120' },
      { kind: 'file', text: '132' },
    ])
  })

  it('shows paragraphs with nothing in common one after the other', () => {
    expect(compare('人手不足。', '网站改版，栏目增加到二十个。').map(({ kind }) => kind)).toEqual(['draft', 'file'])
  })

  it.each([
    ['', '新写的一段。'],
    ['旧的一段。', ''],
    ['一\n二\n三\n四', '一\n三改\n四\n五'],
    ['全年共收到申请 12 件。\n均已答复。', '均已答复。\n全年共收到申请 13 件，比上年增加。'],
  ])('loses nothing of %j and %j', (draft, file) => {
    const lines = compare(draft, file)
    expect(textOf('draft', lines)).toBe(draft)
    expect(textOf('file', lines)).toBe(file)
  })
})
