import { describe, expect, it } from 'vitest'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'
import type { ExampleReport } from '../example-report.ts'
import type { ReportFacts } from '../report-facts.ts'
import { findingText } from '../texts.zh-cn.ts'

const inFacts = (code: string, facts: ReportFacts) => evaluateRules(facts).filter((finding) => finding.code === code)
const found = (code: string, example: ExampleReport) => inFacts(code, buildFacts(example))
const messages = (code: string, example: ExampleReport) =>
  found(code, example).map((finding) => findingText(finding).message)

describe('CP-01', () => {
  it('names every missing section', () =>
    expect(messages('CP-01', { sections: { 4: null, 6: null } })).toEqual([
      '缺少第四部分“政府信息公开行政复议、行政诉讼情况”。',
      '缺少第六部分“其他需要报告的事项”。',
    ]))
  it('sees sections out of order', () => {
    const facts = buildFacts()
    const [one, two, three, ...rest] = facts.sections
    expect(
      inFacts('CP-01', { ...facts, sections: [one!, three!, two!, ...rest] }).map(
        (finding) => findingText(finding).message,
      ),
    ).toEqual(['第二部分“主动公开政府信息情况”的位置不对，六个部分应按顺序排列。'])
  })
  it('calls a first section without a word empty', () =>
    expect(messages('CP-01', { sections: { 1: '' } })).toEqual(['第一部分“总体情况”没有内容。']))
})

describe('CP-02', () => {
  it('counts and names missing places table by table, and surplus rows', () =>
    expect(
      messages('CP-02', {
        form: { missingCells: ['t4.review.upheld', 't2.fees.amount'], surplusLines: ['政府集中采购'] },
      }),
    ).toEqual([
      '表二与2024年适用的格式不一致：缺少 1 格，如“行政事业性收费·本年收费金额（单位：万元）”。',
      '表四与2024年适用的格式不一致：缺少 1 格，如“行政复议·结果维持”。',
      '表格与2024年适用的格式不一致：多出 1 处，如“政府集中采购”。',
    ]))
  it('is not judged where no file was read', () => expect(messages('CP-02', {})).toEqual([]))
})

describe('CP-04', () => {
  it.each([
    '统计期限自2024年1月1日起至2024年12月31日止',
    '数据统计期限从2024年1月1日到12月31日止',
    '期限为２０２４年1月1日 至 2024年12月31日',
    '2024.01.01—2024.12.31',
  ])('accepts %s', (preface) => expect(messages('CP-04', { preface })).toEqual([]))
  it('names another period', () =>
    expect(messages('CP-04', { preface: '统计期限自2023年1月1日至2023年12月31日。' })).toEqual([
      '统计期限写为“2023年1月1日至2023年12月31日”，应为2024年1月1日至2024年12月31日。',
    ]))
})

describe('CP-05', () => {
  it('wants the legal name of the report', () =>
    expect(messages('CP-05', { title: '安澜县林业局2024年政府信息公开年度报告' })).toEqual([
      '报告名称应为“安澜县林业局2024年政府信息公开工作年度报告”，现为“安澜县林业局2024年政府信息公开年度报告”。',
    ]))
  it('does not mind spaces', () =>
    expect(messages('CP-05', { title: '安澜县林业局 2024年政府信息公开工作年度报告' })).toEqual([]))
})

describe('CP-06', () => {
  const words = '主动公开、依申请公开、政府信息管理、平台建设和监督保障均有进展。'
  it('is an error for a county and a warning for a town', () => {
    expect(
      found('CP-06', { kind: 'government', organ: { kind: 'government' }, sections: { 1: words } }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['error', 'error', 'error'])
    expect(
      found('CP-06', { organ: { kind: 'township', level: 4 }, sections: { 1: words } }).map(({ severity }) => severity),
    ).toEqual(['warning', 'warning', 'warning'])
  })
  it('does not bind departments', () => expect(found('CP-06', { sections: { 1: words } })).toEqual([]))
})

describe('CP-10', () => {
  it('misses the problem or the measure', () => {
    expect(messages('CP-10', { sections: { 5: '下一步将加强业务培训，完善公开目录。' } })).toEqual([
      '第五部分只写了措施，缺少问题。',
    ])
    expect(messages('CP-10', { sections: { 5: '基层林场公开不及时，解读单一，形式不够多样。' } })).toEqual([
      '第五部分只写了问题，缺少措施。',
    ])
  })
})

describe('CP-13', () => {
  const filing = { dueDate: '2025-01-26', submitted: false }
  it.each([
    ['2025-01-26', []],
    ['2025-01-27', [['warning', '安澜县林业局 应于 2025-01-26 前报送，已逾期 1 天。']]],
    ['2025-01-31', [['warning', '安澜县林业局 应于 2025-01-26 前报送，已逾期 5 天。']]],
    ['2025-02-01', [['error', '安澜县林业局 应于 2025-01-26 前报送，已逾期 6 天。']]],
  ])('on %s', (today, expected) =>
    expect(
      found('CP-13', { filing: { ...filing, today } }).map((finding) => [
        finding.severity,
        findingText(finding).message,
      ]),
    ).toEqual(expected),
  )
  it('never locks a late report and keeps its explanation from day to day', () => {
    const [first] = found('CP-13', { filing: { ...filing, today: '2025-02-03' } })
    const [second] = found('CP-13', { filing: { ...filing, today: '2025-02-09' } })
    expect(first!.overridable).toBe(true)
    expect(first!.key).toBe(second!.key)
  })
  it('asks anew once the legal date has passed', () => {
    const [warning] = found('CP-13', { filing: { ...filing, today: '2025-01-31' } })
    const [error] = found('CP-13', { filing: { ...filing, today: '2025-02-01' } })
    expect(warning!.key).not.toBe(error!.key)
  })
  it('judges a report that waits for the signature by the day it was handed on', () => {
    expect(found('CP-13', { filing: { ...filing, today: '2025-01-27', handedOn: '2025-01-26' } })).toEqual([])
    const [late] = found('CP-13', { filing: { ...filing, today: '2025-02-03', handedOn: '2025-01-27' } })
    expect(late).toMatchObject({ severity: 'warning', params: { n: 1 } })
  })
})
