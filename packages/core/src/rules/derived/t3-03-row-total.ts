import { FORM_2021 } from '../sources.ts'
import { defineRule } from '../define-rule.ts'
import { describeTotal, expandEquations } from './equation-rule.ts'

/** T3-03 总计 of every row is the sum of the six classes of applicants. */
export const t303RowTotal = defineRule({
  code: 'T3-03',
  version: 1,
  severity: 'error',
  source: {
    quote: '申请人情况：自然人、法人或其他组织（商业企业、科研机构、社会公益组织、法律服务机构、其他）、总计',
    document: `${FORM_2021}表三`,
  },
  passing: {
    cells: {
      't3.granted.naturalPerson': '3',
      't3.granted.commercialEnterprise': '2',
      't3.granted.total': '5',
    },
  },
  failing: {
    cells: {
      't3.granted.naturalPerson': '3',
      't3.granted.commercialEnterprise': '2',
      't3.granted.total': '3',
    },
  },
  expand: expandEquations('T3-03', describeTotal),
})
