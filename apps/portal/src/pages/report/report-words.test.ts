import { f2019, f2021 } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { plain } from '../../parts/sentence.ts'
import { buildReportPage } from '../../testing/build-report-page.ts'
import { figuresOf, flowOf, summaryOf } from './report-words.ts'
import { titleLines } from './title-lines.ts'

const values = (numbers: Readonly<Record<string, number>>) => (id: string) =>
  id in numbers ? numbers[id]! : id.endsWith('.total') || id.startsWith('t2') || id.startsWith('t3') ? 0 : null
const year = (numbers: Readonly<Record<string, number>>) => plain(summaryOf(2024, values(numbers)))

describe('summaryOf', () => {
  it('says plainly that nothing was received', () => {
    expect(year({})).toBe('2024年，没有收到政府信息公开申请，也没有上年结转的申请。')
  })

  it('gives counts and no percentages where there are few', () => {
    const few = { 't3.newReceived.total': 12, 't3.resultTotal.total': 12, 't3.granted.total': 9 }
    expect(year(few)).toBe(
      '2024年，收到政府信息公开申请 12 件，没有上年结转的申请。年内办结 12 件，结转下年度 0 件。公开和部分公开 9 件。',
    )
  })

  it('gives percentages from thirty on', () => {
    expect(year({ 't3.newReceived.total': 30, 't3.resultTotal.total': 30, 't3.granted.total': 15 })).toContain(
      '占办结的 50.0%',
    )
    expect(year({ 't3.newReceived.total': 29, 't3.resultTotal.total': 29, 't3.granted.total': 15 })).not.toContain('%')
  })

  it('says so when nothing was closed within the year', () => {
    expect(year({ 't3.carriedIn.total': 2, 't3.carriedOut.total': 2 })).toContain('年内没有办结的，结转下年度 2 件。')
  })

  it('does not sum over a total that is no number', () => {
    expect(plain(summaryOf(2024, (id) => (id === 't3.resultTotal.total' ? null : 1)))).toContain('这里不作概括')
    expect(flowOf((id) => (id === 't3.carriedIn.total' ? null : 1))).toBeNull()
  })
})

describe('figuresOf', () => {
  const page = buildReportPage()

  it('speaks of the documents each form counts', () => {
    expect(figuresOf(f2021, page, values({})).at(-1)?.name).toBe('现行有效规范性文件')
    expect(figuresOf(f2019, page, values({})).at(-1)?.name).toBe('对外公开的规范性文件')
  })

  it('says that a cell has no number instead of showing 0', () => {
    const figures = figuresOf(f2021, page, () => null)
    expect(figures.map(({ value, note }) => `${value} ${note}`)).toEqual(
      Array.from({ length: 4 }, () => '— 报告里没有填数'),
    )
  })

  it('gives no share of few applications', () => {
    const [, people] = figuresOf(f2021, page, values({ 't3.newReceived.total': 8, 't3.newReceived.naturalPerson': 6 }))
    expect(people).toMatchObject({ value: '6', note: '共 8 件，件数少，不算比例' })
  })
})

describe('titleLines', () => {
  it('sets the name of the organ on a line of its own and leaves other titles alone', () => {
    expect(titleLines({ title: '甲县教育局2024年政府信息公开工作年度报告', organName: '甲县教育局' })).toEqual([
      '甲县教育局',
      '2024年政府信息公开工作年度报告',
    ])
    expect(titleLines({ title: '2024年度报告', organName: '甲县教育局' })).toEqual(['2024年度报告'])
    expect(titleLines({ title: '甲县教育局', organName: '甲县教育局' })).toEqual(['甲县教育局'])
  })
})
