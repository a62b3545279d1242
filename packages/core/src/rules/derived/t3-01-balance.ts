import { defineRule } from '../define-rule.ts'
import { expandEquations } from './equation-rule.ts'

/** T3-01 一 + 二 = 三（七）+ 四, in each applicant column: the one equation printed on the form itself. */
export const t301Balance = defineRule({
  code: 'T3-01',
  version: 1,
  severity: 'error',
  source: {
    quote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    document: '年度报告格式表三表头',
  },
  passing: {
    cells: {
      't3.newReceived.naturalPerson': '2',
      't3.newReceived.total': '2',
      't3.granted.naturalPerson': '1',
      't3.granted.total': '1',
      't3.resultTotal.naturalPerson': '1',
      't3.resultTotal.total': '1',
      't3.carriedOut.naturalPerson': '1',
      't3.carriedOut.total': '1',
    },
  },
  failing: { cells: { 't3.newReceived.naturalPerson': '2', 't3.newReceived.total': '2' } },
  expand: expandEquations('T3-01', ({ left, leftValues, rightValues, leftSum, rightSum }) => ({
    params: {
      column: left[0]!.columnLabel,
      a: leftValues[0] ?? '空白',
      b: leftValues[1] ?? '空白',
      left: leftSum,
      c: rightValues[0] ?? '空白',
      d: rightValues[1] ?? '空白',
      right: rightSum,
      diff: Math.abs(leftSum - rightSum),
    },
    expected: leftSum,
    actual: rightSum,
  })),
})
