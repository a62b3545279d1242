import { mount } from '@vue/test-utils'
import { f2021, type Finding } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import FindingList from './FindingList.vue'

const finding: Finding = {
  code: 'NM-06',
  severity: 'error',
  overridable: false,
  cells: ['t3.granted.otherOrg'],
  sections: [],
  places: [],
  params: { table: '表三', row: '（一）予以公开', column: '其他', raw: '无' },
  expected: null,
  actual: '无',
  operands: [['t3.granted.otherOrg', '无']],
  key: 'NM-06@1:1',
}
const warning: Finding = { ...finding, code: 'XY-07', severity: 'warning', key: 'XY-07@1:1', params: {} }

describe('FindingList', () => {
  it('has no accessibility violation', async () => {
    const wrapper = mount(FindingList, {
      props: { findings: [finding, warning], format: f2021 },
      attachTo: document.body,
    })
    expect(await accessibilityViolations(wrapper.element, ['region', 'heading-order'])).toEqual([])
  })

  it('says what, where and in which words', () => {
    const wrapper = mount(FindingList, { props: { findings: [finding], format: f2021 } })
    expect(wrapper.get('article').text()).toContain('须改不适用符号')
    expect(wrapper.get('article').text()).toContain('表三“（一）予以公开·其他”填为“无”')
  })

  it('shows the explanation and calls the finding explained', () => {
    const explanations = [{ findingKey: warning.key, text: '集中申请，台账附后。', author: '李敏' }]
    const wrapper = mount(FindingList, { props: { findings: [warning], format: f2021, explanations } })
    expect(wrapper.get('h3').text()).toContain('已说明')
    expect(wrapper.get('blockquote').text()).toContain('台账附后')
  })

  it('says so when there is nothing', () => {
    expect(mount(FindingList, { props: { findings: [], format: f2021 } }).text()).toBe('没有发现问题。')
  })
})
