import { getCell } from '../../definition/define-format.ts'
import { displayNumber } from '../../report/cell-value.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2019 } from '../sources.ts'

/** T2-04 Projects without an amount, or an amount without projects. */
export const t204Procurement = defineRule({
  code: 'T2-04',
  version: 1,
  severity: 'warning',
  source: { quote: '政府集中采购：采购项目数量、采购总金额', document: `${FORM_2019}表二` },
  passing: { reportingYear: 2020, cells: { 't2.procurement.projects': '3', 't2.procurement.amount': '52000' } },
  failing: { reportingYear: 2020, cells: { 't2.procurement.projects': '3' } },
  expand: (format) => [
    checkNumbers(format, ['t2.procurement.projects', 't2.procurement.amount'], ([projects, amount]) => {
      if ((projects === 0) === (amount === 0)) return null
      const { type } = getCell(format, 't2.procurement.amount')
      return { params: { a: `${projects} 个`, b: `${displayNumber(type, amount)} 元` } }
    }),
  ],
})
