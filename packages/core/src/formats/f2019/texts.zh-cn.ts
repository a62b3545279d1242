import type { FormatTexts } from '../../definition/define-format.ts'
import { sharedLineTexts } from '../line-texts.zh-cn.ts'

/** Name and help texts of the 2019 form. */
export const texts: FormatTexts = {
  name: '2019年版格式（试行）',
  lines: {
    ...sharedLineTexts,
    normativeDocs: {
      meaning: '具有普遍约束力、反复适用的行政规范性文件。',
      basis: '《政府信息公开条例》第二十条第（一）项',
    },
    newlyMade: { meaning: '本年度制作的件数，不论是否公开。', basis: '国办公开办函〔2019〕60号' },
    newlyPublished: { meaning: '本年度首次对外公开的件数，可以含往年制作的。', basis: '国办公开办函〔2019〕60号' },
    publishedTotal: { meaning: '截至年末对外公开的总件数。', basis: '国办公开办函〔2019〕60号' },
    otherServices: { meaning: '行政许可以外的其他对外管理服务事项。', basis: '《政府信息公开条例》第二十条第（五）项' },
    itemsPrevYear: { meaning: '上一年目录里的事项个数（项），不是办件数。', basis: '国办公开办函〔2019〕60号' },
    itemsChange: { meaning: '本年目录事项的增减：增为正，减为负，没有变化填 0。', basis: '国办公开办函〔2019〕60号' },
    decisions: { meaning: '本年作出的决定件数，不是本年的事项总数。', basis: '国办公开办函〔2019〕60号' },
    fees: { meaning: '行政事业性收费的收费项目个数。', basis: '《政府信息公开条例》第二十条第（八）项' },
    procurement: { meaning: '政府集中采购。', basis: '《政府信息公开条例》第二十条第（九）项' },
    projects: { meaning: '本年政府集中采购的项目个数。', basis: '国办公开办函〔2019〕60号' },
    amount: { meaning: '本年政府集中采购的总金额，按元填写，保留到分。', basis: '国办公开办函〔2019〕60号' },
    otherHandling: {
      meaning: '逾期不补正、逾期不缴费、撤回等其他处理。',
      basis: '《政府信息公开条例》第三十条、第四十一条、第四十二条',
    },
  },
}
