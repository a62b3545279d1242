import type { ImportHints } from '../../definition/define-format.ts'
import { sectionTitleVariants, sharedLabelVariants, spokenNames } from '../common-hints.ts'

/** How the labels of the 2021 form come out of real files: remarks in headers, a character lost, the older row name kept. */
export const hints: ImportHints = {
  sectionTitles: sectionTitleVariants,
  spoken: spokenNames,
  labels: {
    ...sharedLabelVariants,
    行政规范性文件: ['规范性文件'],
    现行有效件数: ['现行有效件', '现行有效件数（历史累计）', '现行有效数'],
    '本年收费金额（单位：万元）': ['本年收费金额', '本年收费金额（万元）', '本年收费金额（单位：元）'],
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': ['1.申请人逾期不补正'],
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': ['2.申请人逾期不缴费'],
  },
}
