import type { RuleTexts } from '../rule-text.ts'

type Code = 'NM-01' | 'NM-02' | 'NM-03' | 'NM-04' | 'NM-05' | 'NM-06'

/** Texts of the rules on what a single cell may hold. */
export const numberTexts: RuleTexts<Code> = {
  'NM-01': {
    title: '数量的写法',
    message: '{table}“{row}·{column}”应填非负整数，现为“{raw}”。',
    variants: { tooLarge: '{table}“{row}·{column}”数额过大：“{raw}”，最多九位数。' },
    advice: '改填实际件数，只写数字；没有发生的填 0。',
  },
  'NM-02': {
    title: '增减的写法',
    message: '{table}“{row}·{column}”应填带正负号的整数（增为正、减为负），现为“{raw}”。',
    advice: '增加 2 项写 2，减少 2 项写 -2，没有变化写 0。',
  },
  'NM-03': {
    title: '金额的写法',
    message: '{table}“{row}·{column}”金额格式有误：“{raw}”。',
    advice: '按{unit}填写，只写数字，不能为负，最多 {decimals} 位小数。',
  },
  'NM-04': {
    title: '只填数字',
    message: '{table}“{row}·{column}”请只填数字：“{raw}”已识别为 {value}，单位由表头给出。',
    variants: { converted: '{table}“{row}·{column}”的“{raw}”已换算为 {value} {unit}，请确认。' },
    advice: '改成只有数字的写法。识别的值如果不对，请直接改正。',
  },
  'NM-05': {
    title: '空白单元格',
    message: '{table}“{row}·{column}”未填写；没有发生的请填 0。',
    advice: '确认没有发生的填 0，发生了的填实际数。',
  },
  'NM-06': {
    title: '不适用符号',
    message: '{table}“{row}·{column}”填为“{raw}”，请改填 0 或实际数值。',
    advice: '斜杠、横线和“无”都不是数，没有发生的填 0。',
  },
}
