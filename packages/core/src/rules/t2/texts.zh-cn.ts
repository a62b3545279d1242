import type { RuleTexts } from '../rule-text.ts'

type Code = 'T2-01' | 'T2-02' | 'T2-03' | 'T2-04'

/** Texts of the rules within table 2. */
export const disclosureTexts: RuleTexts<Code> = {
  'T2-01': {
    title: '项目数为负',
    message: '表二“{row}”：上一年 {a} 项、本年增减 {b} 项，本年项目数将为负数 {sum}。',
    advice: '核对上一年项目数量，以及增减的正负号。',
  },
  'T2-02': {
    title: '公开总数偏小',
    message: '表二“{row}”：本年新公开 {a} 件大于对外公开总数 {b} 件。',
    advice: '对外公开总数是年末累计数，应包含本年新公开的。',
  },
  'T2-03': {
    title: '现行有效件数偏小',
    message: '表二“{row}”：现行有效 {a} 件小于本年制发 {b} 件减废止 {c} 件，请核实。',
    advice: '与同级司法行政部门核对清理结果；数字无误的，说明原因。',
  },
  'T2-04': {
    title: '采购项目与金额',
    message: '表二“政府集中采购”：项目数 {a}、金额 {b}，一项为零另一项不为零。',
    advice: '补上漏填的一项；确实如此的，说明原因。',
  },
}
