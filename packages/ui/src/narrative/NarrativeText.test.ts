import { narrativeText } from '@gongkai/core'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import NarrativeText from './NarrativeText.vue'

const narrative = [
  { kind: 'heading' as const, text: '（一）主动公开' },
  { kind: 'paragraph' as const, text: '主动公开信息 12 条。' },
  { kind: 'list' as const, ordered: true, items: ['清理文件', '更新专栏'] },
  ...['网站', '公众号'].map((channel) => ({
    kind: 'table' as const,
    rows: [
      ['渠道', '条数'],
      [channel, '12'],
    ],
  })),
]

describe('NarrativeText', () => {
  it('has no accessibility violation', async () => {
    const wrapper = mount(NarrativeText, { props: { narrative }, attachTo: document.body })
    expect(await accessibilityViolations(wrapper.element, ['region', 'heading-order'])).toEqual([])
  })

  it('draws tables as tables, each to be scrolled by keys where it is wide', () => {
    const wrapper = mount(NarrativeText, { props: { narrative } })
    expect(wrapper.findAll('.narrative-table[tabindex="0"]')).toHaveLength(2)
    expect(wrapper.findAll('tr').map((row) => row.findAll('td').map((cell) => cell.text()))).toEqual([
      ['渠道', '条数'],
      ['网站', '12'],
      ['渠道', '条数'],
      ['公众号', '12'],
    ])
  })

  it('draws headings, paragraphs, lists and tables and nothing else', () => {
    const wrapper = mount(NarrativeText, { props: { narrative, level: 4 } })
    expect(wrapper.get('h4').text()).toBe('（一）主动公开')
    expect(wrapper.findAll('ol li').map((item) => item.text())).toEqual(['清理文件', '更新专栏'])
  })

  it('marks the words of a place, in whatever block they stand', () => {
    const text = narrativeText(narrative)
    const place = (quote: string) => {
      const start = text.indexOf(quote)
      return { section: 1, start, end: start + quote.length, quote }
    }
    const marked = ['信息 12 条', '更新', '公众号'].map(place)
    const wrapper = mount(NarrativeText, { props: { narrative, marked } })
    expect(wrapper.findAll('mark').map((mark) => mark.text())).toEqual(['信息 12 条', '更新', '公众号'])
    expect(wrapper.get('p').text()).toBe('主动公开信息 12 条。')
  })

  it('leads from the words to what is said of them, and back, with one name a page', () => {
    const text = narrativeText(narrative)
    const start = text.indexOf('12 条')
    const place = { section: 1, start, end: text.indexOf('更新'), quote: '', id: 'words-1', href: '#finding-1' }
    const wrapper = mount(NarrativeText, { props: { narrative, marked: [place] } })
    expect(wrapper.findAll('mark').map((mark) => mark.text())).toEqual(['12 条。', '清理文件'])
    expect(wrapper.findAll('mark a[href="#finding-1"]')).toHaveLength(2)
    expect(wrapper.findAll('#words-1')).toHaveLength(1)
  })

  it('shows markup as the characters it is made of', () => {
    const wrapper = mount(NarrativeText, { props: { narrative: [{ kind: 'paragraph', text: '<b>1</b>' }] } })
    expect(wrapper.find('b').exists()).toBe(false)
  })
})
