import type { FormatTexts } from '../../definition/define-format.ts'
import { sharedLineTexts } from '../line-texts.zh-cn.ts'

/** Name and help texts of the 2021 form. */
export const texts: FormatTexts = {
  name: '2021年版格式',
  lines: {
    ...sharedLineTexts,
    normativeDocs: {
      meaning: '行政规范性文件。件数会同同级司法行政部门确定；联合发文由牵头机关计。',
      basis: '《政府信息公开条例》第二十条第（一）项',
    },
    issued: { meaning: '本年度制定并发布的件数。', basis: '国办公开办函〔2021〕30号' },
    repealed: { meaning: '本年度废止的件数。', basis: '国办公开办函〔2021〕30号' },
    inForce: { meaning: '截至年末现行有效的件数。', basis: '国办公开办函〔2021〕30号' },
    decisions: { meaning: '本年作出的全部决定件数，含依法不公开的。', basis: '国办公开办函〔2021〕30号' },
    fees: { meaning: '行政事业性收费，含收取的信息处理费。', basis: '《政府信息公开条例》第二十条第（八）项' },
    amount: { meaning: '本年实际收取的金额，按万元填写，最多六位小数。', basis: '国办公开办函〔2021〕30号' },
    otherCorrectionOverdue: {
      meaning: '申请人无正当理由逾期不补正，视为放弃申请。',
      basis: '《政府信息公开条例》第三十条',
    },
    otherFeeOverdue: {
      meaning: '申请人逾期未按收费通知缴纳信息处理费，视为放弃申请。',
      basis: '《政府信息公开条例》第四十二条；国办函〔2020〕109号',
    },
    otherMisc: {
      meaning: '撤回申请、转送有权更正的机关、不属于政府信息等其他情形。',
      basis: '《政府信息公开条例》第四十一条等',
    },
  },
}
