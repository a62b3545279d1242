import type { ImportHints } from '../../definition/define-format.ts'
import { sectionTitleVariants, sharedLabelVariants, spokenNames } from '../common-hints.ts'

/** How the labels of the 2019 form come out of real files: headers cut at a line break, units added, one character lost. */
export const hints: ImportHints = {
  sectionTitles: sectionTitleVariants,
  spoken: spokenNames,
  labels: {
    ...sharedLabelVariants,
    规范性文件: ['行政规范性文件'],
    本年新制作数量: ['本年新', '本年新制作', '本年制作数量'],
    本年新公开数量: ['本年新', '本年新公开', '本年公开数量'],
    '本年增/减': ['本年增/', '本年增减'],
    政府集中采购: ['政府采购'],
    采购总金额: ['采购总金额（元）', '采购总金额（万元）'],
  },
}
