import { describe, expect, it } from 'vitest'
import type { RuleCode } from '../../definition/rule-code.ts'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'
import type { ExampleReport } from '../example-report.ts'
import { findingText } from '../texts.zh-cn.ts'

const COMPARING: readonly RuleCode[] = [
  'TX-01',
  'TX-02',
  'TX-03',
  'TX-04',
  'TX-05',
  'TX-06',
  'TX-07',
  'TX-08',
  'TX-09',
  'TX-13',
  'TX-14',
]

const findings = (example: ExampleReport) =>
  evaluateRules(buildFacts(example)).filter(({ code }) => COMPARING.includes(code))
const messages = (example: ExampleReport) =>
  findings(example).map((finding) => `${finding.code} ${findingText(finding).message}`)

/** Figures of the 长春 office's published report for 2024 (95 + 8 = 98 + 5; 42 + 1 + 49 + 6 = 98); the words are ours. */
const cells2024 = {
  't3.newReceived.naturalPerson': '89',
  't3.newReceived.commercialEnterprise': '6',
  't3.newReceived.total': '95',
  't3.carriedIn.naturalPerson': '8',
  't3.carriedIn.total': '8',
  't3.granted.total': '42',
  't3.partiallyGranted.total': '1',
  't3.unableNotHeld.total': '49',
  't3.otherMisc.total': '6',
  't3.resultTotal.total': '98',
  't3.carriedOut.total': '5',
}
const text2024 =
  '2024年，我办共受理政府信息公开申请95件（自然人申请89件、法人或其他组织申请6件），上年结转8件。' +
  '全年答复申请98件，结转下年度继续办理5件。答复中，予以公开42件，占42.86%；部分公开1件，占1.02%；无法提供49件，占50%；其他处理6件，占6.12%。'

describe('TX rules on a published report that is right', () => {
  it('find nothing in the figures of 长春 2024', () =>
    expect(messages({ cells: cells2024, sections: { 1: text2024 } })).toEqual([]))

  it('find nothing in the applicants of 泉州 2023', () =>
    expect(
      messages({
        reportingYear: 2023,
        cells: {
          't3.newReceived.naturalPerson': '1387',
          't3.newReceived.commercialEnterprise': '44',
          't3.newReceived.researchInstitution': '4',
          't3.newReceived.legalServiceOrg': '7',
          't3.newReceived.otherOrg': '5',
          't3.newReceived.total': '1447',
        },
        sections: {
          1: '2023年共收到政府信息公开申请1,447件，其中自然人申请1387件，商业企业申请44件，科研机构申请4件，法律服务机构申请7件，其他5件。',
        },
      }),
    ).toEqual([]))

  it.each(
    Object.entries({
      受理政府信息公开申请94件: ['受理政府信息公开申请95件', 'TX-01'],
      上年结转9件: ['上年结转8件', 'TX-02'],
      继续办理4件: ['继续办理5件', 'TX-03'],
      答复申请97件: ['答复申请98件', 'TX-04'],
      自然人申请88件: ['自然人申请89件', 'TX-05'],
      法人或其他组织申请7件: ['法人或其他组织申请6件', 'TX-05'],
      无法提供48件: ['无法提供49件', 'TX-06'],
      '占43.86%': ['占42.86%', 'TX-07'],
    }),
  )('find one changed figure: %s', (wrong, [right, code]) => {
    const text = text2024.replace(right!, wrong)
    expect(text).not.toBe(text2024)
    expect(findings({ cells: cells2024, sections: { 1: text } }).map((finding) => finding.code)).toContain(code)
  })
})

describe('TX rules on a published report that contradicts itself', () => {
  /** Figures of a provincial-level office's report for 2019; totals of result rows were left blank there. The words are ours. */
  const cells2019 = {
    't3.newReceived.naturalPerson': '821',
    't3.newReceived.commercialEnterprise': '35',
    't3.newReceived.total': '859',
    't3.carriedIn.total': '18',
    't3.resultTotal.total': '805',
    't3.carriedOut.total': '72',
    't3.granted.naturalPerson': '258',
    't3.granted.commercialEnterprise': '12',
    't3.granted.legalServiceOrg': '1',
    't3.granted.otherOrg': '1',
    't3.granted.total': '',
    't3.partiallyGranted.naturalPerson': '3',
    't3.partiallyGranted.total': '',
    't3.unableNotHeld.naturalPerson': '252',
    't3.unableNotHeld.commercialEnterprise': '12',
    't3.unableNotHeld.legalServiceOrg': '1',
    't3.unableNotHeld.total': '',
    't3.unableNeedsCreation.naturalPerson': '44',
    't3.unableNeedsCreation.commercialEnterprise': '3',
    't3.unableNeedsCreation.total': '',
    't3.unableUnclear.naturalPerson': '25',
    't3.unableUnclear.total': '',
    't4.review.upheld': '5',
    't4.review.pending': '2',
    't4.review.total': '7',
    't4.litigationDirect.upheld': '8',
    't4.litigationDirect.pending': '1',
    't4.litigationDirect.total': '9',
  }
  const text2019 =
    '2019年共答复公开申请805件。其中，予以公开及部分公开258件，占33.9%；无法提供265件。因信息公开发生的行政复议、行政诉讼均获维持。'
  const found = messages({ reportingYear: 2019, cells: cells2019, sections: { 1: text2019 } })

  it('find 予以公开及部分公开 and 无法提供 counted short', () => {
    expect(found).toContain('TX-06 正文写“予以公开和部分公开” 258 件，表三该组合计 275 件。')
    expect(found).toContain('TX-06 正文写“无法提供” 265 件，表三该组合计 337 件。')
  })
  it('find the share that fits neither count', () =>
    expect(found).toContain('TX-07 正文写“予以公开和部分公开 258 件，占 33.9%”，按表三应为 34.16%。'))
  it('find “all upheld” beside pending cases', () =>
    expect(found).toContain('TX-08 正文称复议诉讼均获维持，表四有其他结果或尚未审结 3 件。'))
  it('find nothing else', () => expect(found).toHaveLength(4))
})

describe('TX rules that must stay silent', () => {
  const cells = {
    't3.newReceived.total': '21',
    't3.resultTotal.total': '20',
    't3.carriedOut.total': '1',
    't4.review.total': '1',
  }
  it.each([
    '全年新收政府信息公开申请21件，涉及83个申请事项，行政复议1件。',
    '主动公开政府信息234条，收到申请21件，发生行政复议1件。',
    '上年收到政府信息公开申请35件，与2023年收到申请30件相比基本持平。本年发生行政复议1件。',
    '收到政府信息公开申请21件，较上年增加6件。发生行政复议1件。',
    '全县共收到政府信息公开申请350件。本局行政复议1件。',
    '上半年收到政府信息公开申请9件。行政复议1件。',
    '收到政府信息公开申请约30件。行政复议1件。',
    '收到群众留言56件，办理人大建议12件、政协提案8件。行政复议1件。',
    '受理行政许可申请580件，办结580件。行政复议1件。',
    '通过网络收到政府信息公开申请15件，信函收到申请6件。行政复议1件。',
    '公开申请办理中，当场答复3件，延期答复2件。行政复议1件。',
    '对无法提供的信息，一次告知理由；无正当理由大量反复申请的，依法处理。行政复议1件。',
    '没有因政府信息公开申请引发的行政诉讼，行政复议1件。',
    '依法办理行政复议案件120件。',
    '未发生行政复议被纠正的情形，未收到申请人投诉。',
    '网络平台公开占百分之六十，政策解读12件，占比35%。行政复议1件。',
    '对行政复议未审结的案件积极应诉。',
  ])('%s', (text) => expect(messages({ cells, sections: { 1: `依申请公开方面。${text}` } })).toEqual([]))
})

describe('TX-01 and others read every way of writing a number', () => {
  const cells = { 't3.newReceived.total': '21', 't3.carriedOut.total': '21' }
  it.each([
    '收到政府信息公开申请22件。',
    '共收到２２件政府信息公开申请。',
    '新收公开申请二十二件。',
    '受理依申请公开二十二份。',
    '2024年度,收到政府信息公开申请 22 宗;',
    '收到公民、法人和其他组织提出的政府信息公开申请22件。',
  ])('%s', (text) =>
    expect(messages({ cells, sections: { 1: text } })).toEqual([
      expect.stringMatching(/^TX-01 第一部分写“收到申请 22 件”，表三本年新收为 21 件/),
    ]),
  )
})

describe('TX-08 and TX-09', () => {
  const cells = { 't3.newReceived.total': '1', 't4.review.total': '134', 't4.litigationDirect.total': '57' }
  it('do not read across a comma', () =>
    expect(messages({ cells, sections: { 1: '因政府信息公开引发行政复议 134 件，行政诉讼 57 件。' } })).toEqual([]))
  it('miss cases the text never mentions', () =>
    expect(messages({ cells, sections: { 1: '公开工作平稳。' } })).toEqual([
      'TX-08 表四有行政复议 134 件，正文未提及。',
      'TX-08 表四有行政诉讼 57 件，正文未提及。',
    ]))
  it.each([
    [
      '本年度未收到政府信息公开申请，行政复议134件，行政诉讼57件。',
      ['TX-09 正文称未发生政府信息公开申请，表三填 1 件。'],
    ],
    [
      '无行政复议、行政诉讼。',
      ['TX-09 正文称未发生行政复议，表四填 134 件。', 'TX-09 正文称未发生行政诉讼，表四填 57 件。'],
    ],
    ['没有因政府信息公开工作被申请行政复议，行政诉讼57件。', ['TX-09 正文称未发生行政复议，表四填 134 件。']],
  ])('hear a denial: %s', (text, expected) => expect(messages({ cells, sections: { 1: text } })).toEqual(expected))
})

describe('TX-01 beside a cell without a number', () => {
  const report = (t: number) => ({
    cells: { 't3.newReceived.total': '21', 't3.carriedIn.total': '/' },
    sections: { 1: `全年共收到政府信息公开申请${t}件，均已登记。` },
  })

  it('says nothing of those carried in, and nothing where they may explain the difference', () => {
    expect(messages(report(19)).filter((one) => one.startsWith('TX-01'))).toEqual([
      'TX-01 第一部分写“收到申请 19 件”，表三本年新收为 21 件。',
    ])
    expect(messages(report(24)).filter((one) => one.startsWith('TX-01'))).toEqual([])
  })
})
