import { checkNumbers, type NumbersDraft } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { ART_50 } from '../sources.ts'
import type { Count } from './prose-counts.ts'
import { findStatements, isAboutApplications, TEXT_PARTS } from './statements.ts'

const RECEIVED = /(?:新收|收到|接收|接到|受理)(?<gap>.{0,24})$/
/** Words that make it a part of the applications: by channel, by applicant, or one class of them. */
const PART_ONLY =
  /其中|通过|网络|网上|线上|线下|信函|邮寄|邮件|当面|现场|窗口|传真|电子|自然人|法人|企业|个人|转|均|重复/

/** True for 收到政府信息公开申请 N 件 and 收到 N 件政府信息公开申请, where all applications are meant. */
function countsReceived(count: Count): boolean {
  const received = RECEIVED.exec(count.lead)
  if (!received || PART_ONLY.test(count.lead) || !isAboutApplications(count)) return false
  const named = `${received.groups?.['gap']}${count.tail}`
  return /申请/.test(named) || (count.lead.includes('新收') && /公开/.test(count.sentence.paragraph))
}

/** TX-01 The number of applications received in the text is the table's, with or without those carried in. */
export const tx01Received = defineRule({
  code: 'TX-01',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: {
    cells: { 't3.newReceived.total': '21', 't3.carriedIn.total': '3' },
    sections: { 1: '全年新收政府信息公开申请21件，涉及83个申请事项；连同结转共受理申请24件。' },
  },
  failing: {
    cells: { 't3.newReceived.total': '21', 't3.carriedIn.total': '3' },
    sections: { 1: '全年共收到政府信息公开申请23件，均已登记。' },
  },
  expand: (format) => [
    checkNumbers(
      format,
      ['t3.newReceived.total', 't3.carriedIn.total'],
      ([a, b], facts) =>
        findStatements(facts, 'received', countsReceived)
          .filter(({ value }) => value !== a && value !== a + b)
          .map(({ value: t, section }): NumbersDraft => ({
            sections: [section],
            params: { t, a, b, section },
            expected: a,
            actual: t,
            operands: [
              ['text', t],
              ['t3.newReceived.total', a],
              ['t3.carriedIn.total', b],
            ],
          })),
      TEXT_PARTS,
    ),
  ],
})
