import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { accessibilityViolations } from '../testing/index.ts'
import TrendChart from './TrendChart.vue'
import TrendTable from './TrendTable.vue'

const series = {
  id: 'newReceived',
  name: '新收申请',
  unit: '件',
  comparable: true,
  points: [
    { year: 2020, value: 1388 },
    { year: 2021, value: null },
  ],
}

describe('TrendChart', () => {
  it('has no accessibility violation', async () => {
    expect(
      await accessibilityViolations(mount(TrendChart, { props: series, attachTo: document.body }).element),
    ).toEqual([])
  })

  it('says aloud what it draws', () => {
    expect(mount(TrendChart, { props: series }).get('svg').attributes('aria-label')).toBe(
      '新收申请，2020年 1,388 件，2021年没有数',
    )
  })
})

describe('TrendTable', () => {
  it('repeats the values as a table', () => {
    const wrapper = mount(TrendTable, { props: { series: [series] } })
    expect(wrapper.findAll('tbody tr').map((row) => row.text())).toEqual(['20201,388', '2021—'])
  })
})
