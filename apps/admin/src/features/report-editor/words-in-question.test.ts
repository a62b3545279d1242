import { narrativeText, type Narrative } from '@gongkai/core'
import { Editor } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { describe, expect, it } from 'vitest'
import { toDocument } from './narrative-document.ts'
import { findWords, markWords, WordsInQuestion } from './words-in-question.ts'

const narrative: Narrative = [
  { kind: 'heading', text: '（二）依申请公开' },
  { kind: 'paragraph', text: '收到申请9件，\n收到申请9件。' },
  {
    kind: 'table',
    rows: [
      ['渠道', '件数'],
      ['网上', '收到申请9件'],
    ],
  },
  { kind: 'list', ordered: false, items: ['办结8件', '收到申请9件'] },
  { kind: 'paragraph', text: '一年来，公开工作有序开展。' },
]
const text = narrativeText(narrative)
const open = () =>
  new Editor({
    element: document.createElement('div'),
    content: toDocument(narrative),
    extensions: [StarterKit, TableKit, WordsInQuestion],
  })
const placesOf = (quote: string) =>
  [...text.matchAll(new RegExp(quote, 'g'))].map(({ index }) => ({
    section: 1,
    start: index,
    end: index + quote.length,
    quote,
  }))

describe('findWords', () => {
  it('finds the same words for the same time, over line breaks, lists and tables', () => {
    const editor = open()
    const ranges = placesOf('收到申请9件').map((place) => findWords(editor.state.doc, narrative, place)!)
    expect(ranges.map(({ from, to }) => editor.state.doc.textBetween(from, to))).toEqual(Array(4).fill('收到申请9件'))
    expect(new Set(ranges.map(({ from }) => from)).size).toBe(4)
    editor.destroy()
  })

  it('finds nothing where the words are gone', () => {
    const editor = open()
    const [place] = placesOf('办结8件')
    expect(findWords(editor.state.doc, narrative, { ...place!, quote: '办结7件' })).toBeNull()
    editor.destroy()
  })
})

describe('markWords', () => {
  it('marks without changing a word, and takes the marks away again', () => {
    const editor = open()
    const before = editor.getJSON()
    const marks = () => [...editor.view.dom.querySelectorAll('mark')].map((mark) => mark.textContent)
    markWords(editor, narrative, placesOf('办结8件'))
    expect(marks()).toEqual(['办结8件'])
    editor.commands.insertContentAt(1, '一')
    expect(marks()).toEqual(['办结8件'])
    editor.commands.undo()
    expect(editor.getJSON()).toEqual(before)
    markWords(editor, narrative, [])
    expect(marks()).toEqual([])
    editor.destroy()
  })
})
