import { describe, expect, it } from 'vitest'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'
import type { ExampleReport } from '../example-report.ts'
import { findingText } from '../texts.zh-cn.ts'

const found = (example: ExampleReport) =>
  evaluateRules(buildFacts(example)).filter(({ code }) => code.startsWith('XY-'))
const messages = (example: ExampleReport) =>
  found(example).map((finding) => `${finding.code} ${findingText(finding).message}`)

describe('XY rules from the 2019 form to the 2021 form', () => {
  const previous = {
    cells: {
      't3.carriedOut.naturalPerson': '2',
      't3.carriedOut.total': '2',
      't3.newReceived.total': '3',
      't4.review.pending': '1',
      't2.licensing.decisions': '4',
      't2.normativeDocs.publishedTotal': '9',
      't2.procurement.amount': '100',
    },
  }
  const cells = {
    't3.carriedIn.commercialEnterprise': '1',
    't3.carriedIn.total': '1',
    't3.newReceived.total': '25',
    't2.licensing.decisions': '21',
    't2.normativeDocs.inForce': '1',
    't2.fees.amount': '100',
  }

  it('compare what means the same in both and nothing else', () =>
    expect(messages({ reportingYear: 2021, cells, previous })).toEqual([
      'XY-01 上年结转 1 件与2020年报告“结转下年度继续办理” 2 件不一致。',
      'XY-02 “自然人”列上年结转 0 件，2020年结转下年度为 2 件，申请人类别前后不一致。',
      'XY-02 “商业企业”列上年结转 1 件，2020年结转下年度为 0 件，申请人类别前后不一致。',
      'XY-06 表四“行政复议”总计 0 件，小于上年尚未审结的 1 件，上年未结案件应在本年报告中反映。',
      'XY-07 “一、本年新收政府信息公开申请数量”由 3 变为 25，变动幅度异常，请核实。',
      'XY-07 “行政许可·本年处理决定数量”由 4 变为 21，变动幅度异常，请核实。',
    ]))

  it('do not judge a blank on either side', () =>
    expect(found({ cells: { 't3.carriedIn.total': '' }, previous: { cells: { 't3.carriedOut.total': '2' } } })).toEqual(
      [],
    ))

  it('do not judge against a report of another year than the last', () =>
    expect(found({ cells, previous: { reportingYear: 2021, cells: { 't3.carriedOut.total': '5' } } })).toEqual([]))
})

describe('XY-01', () => {
  it('may stand with a reason', () =>
    expect(
      found({ previous: { cells: { 't3.carriedOut.total': '1' } } }).map(({ code, severity, overridable }) => [
        code,
        severity,
        overridable,
      ]),
    ).toEqual([['XY-01', 'error', true]]))
})

describe('XY-08', () => {
  it.each([
    ['13.2', '132000', ['XY-07', 'XY-08']],
    ['132000', '13.2', ['XY-07', 'XY-08']],
    ['13.2', '26', []],
    ['0', '0.038', []],
  ])('from %s to %s 万元', (before, now, codes) =>
    expect(
      found({ cells: { 't2.fees.amount': now }, previous: { cells: { 't2.fees.amount': before } } }).map(
        ({ code }) => code,
      ),
    ).toEqual(codes),
  )
})

describe('XY-10', () => {
  const words =
    '全年围绕林区群众关心的事项更新公开目录，把采伐指标分配、退耕补助发放和护林员选聘结果逐项公示，主动公开信息120条。' +
    '依申请公开实行专人登记、专人答复，答复文书统一编号存档，群众来信来访及时回应。存在的问题是基层林场公开不及时，下一步将按季度抽查并通报。'
  it('sees last year’s text with new figures', () =>
    expect(
      messages({
        sections: { 1: words.replace('120', '135'), 5: '', 6: '' },
        previous: { sections: { 1: words, 5: '', 6: '' } },
      }),
    ).toEqual(['XY-10 正文与本机关2023年报告相似度 100%，涉嫌内容雷同。']))
  it('says nothing about two reports that share set phrases only', () =>
    expect(found({ others: [{ name: '安澜县水利局', reportingYear: 2024, text: words }] })).toEqual([]))
})
