import { FORM_2021 } from '../sources.ts'
import { defineRule } from '../define-rule.ts'
import { describeTotal, expandEquations } from './equation-rule.ts'

/** T3-02 （七）总计 is the sum of all results, in each applicant column. Group labels （三）–（六） have no cell of their own. */
export const t302ResultTotal = defineRule({
  code: 'T3-02',
  version: 1,
  severity: 'error',
  source: { quote: '三、本年度办理结果……（七）总计', document: `${FORM_2021}表三` },
  passing: {
    cells: {
      't3.granted.naturalPerson': '3',
      't3.granted.total': '3',
      't3.unableNotHeld.naturalPerson': '1',
      't3.unableNotHeld.total': '1',
      't3.resultTotal.naturalPerson': '4',
      't3.resultTotal.total': '4',
    },
  },
  failing: {
    cells: {
      't3.granted.naturalPerson': '3',
      't3.granted.total': '3',
      't3.resultTotal.naturalPerson': '2',
      't3.resultTotal.total': '2',
    },
  },
  expand: expandEquations('T3-02', describeTotal),
})
