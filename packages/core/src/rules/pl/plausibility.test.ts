import { describe, expect, it } from 'vitest'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'
import type { ExampleReport } from '../example-report.ts'
import { findingText } from '../texts.zh-cn.ts'

const messages = (code: string, example: ExampleReport) =>
  evaluateRules(buildFacts(example))
    .filter((finding) => finding.code === code)
    .map((finding) => findingText(finding).message)

describe('PL-02', () => {
  it('names the organ without the power, and says nothing while the organ is unknown', () => {
    const cells = { 't2.regulations.inForce': '2' }
    expect(messages('PL-02', { cells })).toEqual(['“规章·现行有效件数”填 2 件，安澜县林业局 无规章制定权，应为 0。'])
    expect(evaluateRules({ ...buildFacts({ cells }), organ: null }).map(({ code }) => code)).not.toContain('PL-02')
  })
})

describe('PL-03 and PL-04', () => {
  const row = (before: string, change: string, decisions: string): ExampleReport => ({
    reportingYear: 2020,
    cells: { 't2.penalty.itemsPrevYear': before, 't2.penalty.itemsChange': change, 't2.penalty.decisions': decisions },
  })
  it.each([
    ['0件', '增2件', '2', 1, 0],
    ['55件', '增2件', '53件', 1, 1],
    ['55', '减2', '57', 1, 1],
    ['55', '减2', '53', 1, 0],
    ['55', '2', '53', 1, 0],
    ['55', '0', '55', 0, 0],
    ['55', '', '55', 0, 0],
  ])('%s, %s, %s', (before, change, decisions, misread, contradicts) => {
    expect(messages('PL-03', row(before, change, decisions))).toHaveLength(misread)
    expect(messages('PL-04', row(before, change, decisions))).toHaveLength(contradicts)
  })
})

describe('PL-05', () => {
  it('speaks both ways and not at all while the trade is unknown', () => {
    const cells = { 't2.penalty.decisions': '3' }
    expect(messages('PL-05', { organ: { enforces: false }, cells })).toEqual([
      '处理决定合计 3 件，而 安澜县林业局 没有登记行政执法职能，请确认。',
    ])
    expect(messages('PL-05', { organ: { enforces: true }, cells })).toEqual([])
    expect(messages('PL-05', { cells })).toEqual([])
  })
})

describe('PL-08', () => {
  it('counts fees as a sign too', () =>
    expect(messages('PL-08', { cells: { 't3.newReceived.total': '2' }, processingFeesCollected: 38_000 })).toEqual([
      '本年仅收到 2 件申请，却收取信息处理费 380 元。',
    ]))
})

describe('PL-09', () => {
  it('says what the figure would be in full', () =>
    expect(messages('PL-09', { cells: { 't2.fees.amount': '286500' } })).toEqual([
      '行政事业性收费填 286500（万元），约合 28.65 亿元，疑似按元填报。',
    ]))
  it('compares with other organs of the kind', () => {
    const cells = { 't2.fees.amount': '9999.5' }
    expect(messages('PL-09', { cells })).toEqual([])
    expect(messages('PL-09', { cells, peerMedianFees: 9_000_000 })).toHaveLength(1)
  })
  it('lets a city’s income be', () =>
    expect(
      messages('PL-09', {
        kind: 'government',
        organ: { level: 2, kind: 'government' },
        cells: { 't2.fees.amount': '316441' },
      }),
    ).toEqual([]))
})

describe('TX-10', () => {
  it('asks section 六 to speak of fees that were collected', () =>
    expect(messages('TX-10', { processingFeesCollected: 38_000, sections: { 6: '无。' } })).toEqual([
      '本年实收信息处理费 380 元，第六部分未说明。',
    ]))
})
