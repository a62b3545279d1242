import { describe, expect, it } from 'vitest'
import { buildFacts } from '../../../testing/build-facts.ts'
import { placeOfCount, readingOf } from './read-report.ts'
import type { Subject } from './subject.ts'

const read = (text: string) => {
  const facts = buildFacts({ sections: { 1: text } })
  return { ...readingOf(facts), text: facts.sections[0]!.text }
}
const nameOf = (subject: Subject): string => {
  if (subject.what === 'applicants') return subject.label
  if (subject.what === 'outcome') return subject.ids.join('+')
  if (subject.what === 'row') return subject.id
  if (subject.what === 'dispute') return `${subject.kinds.toReversed().join('+')}${subject.each ? ' each' : ''}`
  return subject.what === 'case' ? `${subject.kind} ${subject.result}` : subject.what
}
const stated = (text: string) =>
  read(text)
    .statements.filter(({ subject, count }) => count.aboutApplications || ['dispute', 'case'].includes(subject.what))
    .map(({ subject, value }) => `${nameOf(subject)} ${value}`)

describe('readingOf', () => {
  it.each([
    ['共受理36件政府信息公开申请（均为自然人提交），其中按期办结36件。', ['received 36', 'answered 36']],
    [
      '共办理申请69件，含2023年转至今年办理的3件，办结68件，剩余1件结转下一年度处理。',
      ['total 69', 'carriedIn 3', 'answered 68', 'carriedOut 1'],
    ],
    [
      '收到公开申请59件，上年度结转办理2件，其中结转2025年度7件，其余54件全部按时答复。',
      ['received 59', 'carriedIn 2', 'carriedOut 7', 'answered 54'],
    ],
    [
      '接收申请21件，加上去年结转3件，共计24件；其余2件将于2025年答复。',
      ['received 21', 'carriedIn 3', 'total 24', 'carriedOut 2'],
    ],
    ['依申请公开受理和办结6件。', ['total 6']],
    ['收到申请4件，2件为网络申请，2件为信件申请。', ['received 4', 'channel 2', 'channel 2']],
    ['申请人为自然人的2件，法人或者其他组织的1件，均为公开申请。', ['自然人 2', '法人或其他组织 1']],
    ['公开申请中，公民10件、法人及其他组织2件。', ['自然人 10', '法人或其他组织 2']],
    ['全年受理公民公开申请12件。', []],
    ['办理公开申请中，2件予以公开，1件不予公开。', ['granted 2', 'denied 1']],
    ['收到依申请公开3件，公开2件，不予公开1件。', ['received 3', 'granted 2', 'denied 1']],
    ['对公开申请，予以公开及部分公开258件。', ['partiallyGranted+granted 258']],
    [
      '公开申请中，属于四类过程性信息而不予公开的1件，重复申请3件。',
      ['deniedProcessInfo 1', 'notProcessedDuplicate 3'],
    ],
    ['公开申请答复予以公开、无法提供分别为12件、3件。', ['granted 12', 'unable 3']],
    [
      '因政府信息公开产生行政复议案件6件和行政诉讼案件3件，其中行政复议结果维持5件，尚未审结1件。',
      ['review 6', 'litigation 3', 'review upheld 5', 'review pending 1'],
    ],
    ['涉及信息公开的复议、应诉案件分别为5件、4件。', ['review 5', 'litigation 4']],
    ['政府信息公开行政复议、行政诉讼均为0件。', ['review+litigation each 0']],
    ['因信息公开被提起行政诉讼7件，其中未经复议直接起诉2件，复议后起诉5件。', ['litigation 7', 'direct 2', 'after 5']],
    ['年末收到的3件申请按规定结转至下一年度答复。', ['carriedOut 3']],
    ['共收到公开申请（含信函、网络、当面等形式）7件。', ['received 7']],
    ['本年度6件信息公开申请均已登记在册，已答复其中的5件。', ['total 6', 'answered 5']],
    ['办结申请9件；因本机关不掌握、没有现成信息等无法提供的2件。', ['answered 9', 'unable 2']],
    ['尚有3件申请未到答复期限，转入2025年办理。', ['carriedOut 3']],
    ['收到的公开申请中，个人申请有6件，企业申请的有8件。', ['自然人 6']],
    ['3件申请引发行政复议，1件申请引发行政诉讼。', ['review 3', 'litigation 1']],
  ])('%s', (text, expected) => expect(stated(text)).toEqual(expected))

  it.each([
    '协助上级机关办理依申请公开4件。',
    '研究疑难申请8件次，出具告知书30份，征求第三方意见5件。',
    '受理行政许可申请580件，办结580件。婚姻登记120件。',
    '其中三季度最为集中，收到公开申请4件。',
    '近三年累计收到公开申请41件，比2022年（31件）多10件。',
    '另参加非信息公开类行政诉讼应诉20件。',
    '国办公开办函〔2021〕30号要求，公开申请约30件、十余件、近百件。',
    '延期答复公开申请2件，当场答复3件。',
  ])('takes no number of this report from %s', (text) => expect(stated(text)).toEqual([]))

  it('forgets applications for another trade, and not for a step on the way', () => {
    expect(stated('收到公开申请12件。出具告知书30份。予以公开3件。')).toEqual(['received 12', 'granted 3'])
    expect(stated('收到公开申请12件。热线转办工单90件。办结88件。')).toEqual(['received 12'])
  })

  it('knows from the heading what a paragraph is about', () =>
    expect(stated('（二）依申请公开\n全年收到12件，办结10件。\n（三）平台建设\n办结8件。')).toEqual([
      'received 12',
      'answered 10',
    ]))

  it.each([
    '协助市政府办理涉及办税缴费和预报预警的信息公开申请9件。',
    '收到公开申请的同时，办理公积金提取申请9件。',
    '抽查答复公开申请的文书，纠正不规范答复3件。',
    '行政许可申请办理中，全部按期办结。',
  ])('takes no number of this report from %s', (text) => expect(stated(text)).toEqual([]))

  it.each([
    '收到公开申请3件，予以公开的申请占全部答复的30%。',
    '收到公开申请3件。信息公开行政复议9件，均由信息公开答复引起。',
    '收到公开申请3件。受理行政许可申请9件，全部按期办结。',
    '收到公开申请3件。接受网民在线提问9件，均予以公开回复。',
  ])('hears nothing said of all applications in %s', (text) =>
    expect(read(text).claims.filter(({ aboutApplications }) => aboutApplications)).toEqual([]),
  )

  it('hears denials', () => {
    const denied = (text: string) => read(text).denials.map(({ claimed }) => claimed)
    expect(denied('未收到公民、法人和其他组织提出的公开申请。')).toEqual(['applications'])
    expect(denied('没有出现因依申请公开答复引发的复议、诉讼案件。')).toEqual(['review', 'litigation'])
    expect(denied('无上年结转，无结转下年度办理的申请。')).toEqual(['carriedIn', 'carriedOut'])
    expect(denied('未收到书面或网上提交的公开申请。')).toEqual(['applications'])
    expect(denied('行政复议、行政诉讼的数量均为零。')).toEqual(['review', 'litigation'])
    expect(denied('未收到网上申请；没有逾期答复的申请；未发生行政复议被纠正的情形；无法提供的申请。')).toEqual([])
  })

  it('hears what is said of all', () => {
    const claims = (text: string) => read(text).claims.map(({ claimed }) => claimed.what)
    expect(claims('收到申请8件，均为自然人申请。')).toEqual(['applicants'])
    expect(claims('上述申请均已办结，结果均予以公开。')).toEqual(['answered', 'outcome'])
    expect(claims('公开申请办结率100%。')).toEqual(['answered'])
    expect(claims('行政复议1件，复议结果均为维持。')).toEqual(['upheld'])
    expect(claims('均在法定期限内答复，按期办结率100%，其余均已答复。')).toEqual([])
  })

  it('reads shares of counts, of names, and of lists', () => {
    const shares = (text: string) =>
      read(text).shares.map(({ subject, count, percent }) => [nameOf(subject), count, percent])
    expect(shares('公开申请中，予以公开42件（占比42.86%），自然人申请占93.7%。')).toEqual([
      ['granted', 42, 42.86],
      ['自然人', null, 93.7],
    ])
    expect(shares('公开申请予以公开6件、部分公开3件，分别占60%和30%。')).toEqual([
      ['granted', 6, 60],
      ['partiallyGranted', 3, 30],
    ])
  })

  it('says where each number stands as it was written', () => {
    const { statements, text } = read('依申请公开。\n全年共 收到“政府信息公开” 申请 １２ 件，答复 10 件。')
    const [received] = statements
    const place = placeOfCount(received!.count)
    expect(text.slice(place.start, place.end)).toBe(place.quote)
    expect(place.quote).toBe('全年共 收到“政府信息公开” 申请 １２ 件')
  })
})
