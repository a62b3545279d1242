import { describe, expect, it } from 'vitest'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'
import type { ExampleReport } from '../example-report.ts'
import { findingText } from '../texts.zh-cn.ts'

const COMPARING = /^TX-(?:0\d|1[34])$/
const messages = (example: ExampleReport) =>
  evaluateRules(buildFacts(example))
    .filter(({ code }) => COMPARING.test(code))
    .map((finding) => `${finding.code} ${findingText(finding).message}`)

describe('TX rules on sentences with words nobody told them', () => {
  const cells = {
    't3.newReceived.total': '12',
    't3.carriedIn.total': '3',
    't3.resultTotal.total': '11',
    't3.carriedOut.total': '4',
    't4.review.total': '2',
    't4.litigationDirect.total': '5',
  }
  it.each([
    '收到政府信息公开申请12件。收到网民留言248条，办结200件。',
    '本机关参加行政复议39件，其中因政府信息公开引发的2件；作为被告应诉38件，其中因政府信息公开引发的5件。',
    '政府信息公开行政复议与行政诉讼案件数量为2件、5件。',
    '政府信息公开行政复议2件，行政诉讼5件。行政执法案件中，当事人听证9件、提起诉讼8件。',
    '共办理行政复议答复40件、行政应诉50件，涉及政府信息公开的分别为2件和5件。',
    '政府信息公开行政复议2件，行政诉讼5件。办理行政复议案件53件，其中维持9件。',
    '政府信息公开行政复议2件，行政诉讼5件。各镇（街道）全年受理申请69件，答复60件。',
    '截至12月31日，当年受理的申请加上年结转共15件。',
    '受理政府信息公开申请12件，接续受理渔业捕捞申请30件。',
    '收到政府信息公开申请12件。主动公开公文50件、依申请公开30件、不予公开9件。',
    '低保救助方面，收到申请30件，答复20件。低保救助方面，未收到申请。',
    '收到政府信息公开申请12件。全面深化改革。办结88件，结转下年9件。',
    '全县共受理公开申请300件，其中我局承办12件。',
    '我县政府信息公开申请300件，上级转来公开申请30件，兄弟单位公开申请30件。',
    '全年办理行政复议答复40件、行政应诉50件，均与政府信息公开无关。',
    '因政府信息公开被复议2件，被诉5件；其他行政诉讼49件。',
    '作为复议机关，受理行政复议案件62件，维持9件，案件均维持。',
    '因政府信息公开被复议2件，因政府信息公开被诉5件，全年行政应诉30件，其中维持9件。',
    '因政府信息公开被复议2件，行政诉讼20件，均为土地征收类。',
    '政府信息公开行政复议2件，已受理9件；行政诉讼5件，已办结9件。',
    '审理以下级机关为被申请人的信息公开复议案件30件，指导应对信息公开诉讼9件。',
    '行政诉讼案件40件，其中涉政府信息公开5件；行政复议案件30件，其中涉政府信息公开2件。',
    '已办结申请11件，其中当年收到并办结6件。',
    '行政许可事项未发生行政复议、行政诉讼，其他方面未发生行政复议、行政诉讼。',
    '因政府信息公开被复议2件、被诉5件，行政处罚未发生行政复议。未发生行政复议。',
  ])('hold their tongue: %s', (text) => {
    const disputes = text.includes('诉') ? '' : '政府信息公开行政复议2件，行政诉讼5件。'
    expect(messages({ cells, sections: { 1: `${text}${disputes}` } })).toEqual([])
  })

  it.each([
    ['上年度无结转申请。', ['TX-09 正文称未发生上年结转，表三填 3 件。']],
    ['政府信息公开行政复议、行政诉讼案件数量为2件、6件。', ['TX-08 正文写行政诉讼 6 件，表四为 5 件。']],
    ['因政府信息公开引发的行政复议、行政诉讼均为2件。', ['TX-08 正文写行政诉讼 2 件，表四为 5 件。']],
    ['截至12月31日，我局共收到申请13件。', [expect.stringMatching(/^TX-01 /)]],
    ['因政府信息公开被复议3件，被诉5件。', ['TX-08 正文写行政复议 3 件，表四为 2 件。']],
    [
      '政府信息公开行政复议2件。其中维持1件；政府信息公开行政诉讼5件。',
      [expect.stringMatching(/^TX-08 .*结果维持 1 件/)],
    ],
    ['行政复议3件，行政诉讼5件，均由信息公开答复引起。', ['TX-08 正文写行政复议 3 件，表四为 2 件。']],
  ])('speak where every word is known: %s', (text, expected) => {
    const disputes = text.includes('诉') ? '' : '政府信息公开行政复议2件，行政诉讼5件。'
    expect(messages({ cells, sections: { 1: `${text}${disputes}` } })).toEqual(expected)
  })

  it('know from section 四 and from a heading that cases are the own ones about disclosure', () => {
    const told = '全县行政争议稳中有降。被申请行政复议3件，被提起行政诉讼5件。'
    const found = ['TX-08 正文写行政复议 3 件，表四为 2 件。']
    const heading = '（三）因政府信息公开被申请行政复议、提起行政诉讼情况'
    expect(messages({ cells, sections: { 1: '公开工作平稳。', 4: told } })).toEqual(found)
    expect(messages({ cells, sections: { 1: `${heading}\n${told}` } })).toEqual(found)
    expect(messages({ cells, sections: { 1: told } })).toEqual([])
  })

  it('do not call cases unmentioned where words were left out, or a dispute is spoken of in other words', () => {
    const open = { cells, sections: { 1: '收到政府信息公开申请12件。\n〔……〕' } }
    expect(messages(open)).toEqual([])
    expect(messages({ cells, sections: { 1: '因政府信息公开引发行政争议7件。' } })).toEqual([])
  })
})
