import type { EquationCode } from '../../definition/rule-code.ts'
import type { RuleTexts } from '../rule-text.ts'

const recount = '对照台账核对各项，改正填错的一格；总计由系统合计的，改它的组成部分。'

/** Texts of the equations printed on, or implied by, the tables. */
export const derivedTexts: RuleTexts<EquationCode> = {
  'T3-01': {
    title: '表三勾稽关系',
    message:
      '表三“{column}”列勾稽不平：本年新收 {a} ＋上年结转 {b} ＝ {left}，办理结果总计 {c} ＋结转下年度 {d} ＝ {right}，相差 {diff}。',
    advice: '核对这一列的新收、结转和办理结果。收到的申请要么已办结，要么结转下年度，两边必须相等。',
  },
  'T3-02': {
    title: '办理结果总计',
    message: '表三“{column}”列（七）总计应为各办理结果之和 {expected}，现填 {actual}。',
    advice: recount,
  },
  'T3-03': {
    title: '申请人合计',
    message: '表三“{row}”一行：六类申请人之和为 {expected}，“总计”填为 {actual}。',
    advice: recount,
  },
  'T4-01': {
    title: '行政复议合计',
    message: '表四“行政复议”：维持 {a}＋纠正 {b}＋其他 {c}＋尚未审结 {d} ＝ {sum}，总计填为 {actual}。',
    advice: recount,
  },
  'T4-02': {
    title: '直接起诉合计',
    message: '表四“未经复议直接起诉”：维持 {a}＋纠正 {b}＋其他 {c}＋尚未审结 {d} ＝ {sum}，总计填为 {actual}。',
    advice: recount,
  },
  'T4-03': {
    title: '复议后起诉合计',
    message: '表四“复议后起诉”：维持 {a}＋纠正 {b}＋其他 {c}＋尚未审结 {d} ＝ {sum}，总计填为 {actual}。',
    advice: recount,
  },
}
