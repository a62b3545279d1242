import type { Finding } from '@gongkai/core'
import { createRandom } from './random.ts'

/** What people write when a finding is right and the number is right too. Several sentences, so that not all say the same. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'XY-03': [
    '差额为有效期届满自动失效的文件，未发布废止决定，故不计入废止件数，失效情况已在文件库标注。',
    '本年度有文件到期自动失效，没有另行废止，经与司法行政部门核对无误。',
  ],
  'XY-07': ['数据已与业务系统核对，变动属实，系本年度工作安排和业务量变化所致，明细附后备查。'],
  'XY-09': ['本机关业务量小，经逐项核对台账，两年数据相同属实。'],
  'PL-03': ['本栏填的是全年作出的决定件数，与业务台账一致，恰与项目数加减相同属巧合。'],
  'PL-01': ['案件由上一年度已办结的申请引起，本年度没有新收和结转的申请，案卷可查。'],
  'CP-13': [
    '因工作人员轮换交接，晚于规定日期完成，已向主管部门说明并补报。',
    '年底数据与业务系统核对用时较长，报送晚于收表日期，今后提前安排。',
  ],
  'T2-03': ['本年度制发的文件中有当年到期的，故现行有效数小于制发减废止之差。'],
  'TX-04': ['正文所写为按收件口径统计的答复件数，含一件年内补正后重新答复的，与表三口径不同。'],
  'XY-10': ['本机关职能单一，工作内容年度间变化小，相同部分为固定表述，数据已更新。'],
}

/** A sentence that explains a finding. Throws for a code the demo should never need to explain: then a number is wrong. */
export function explain(finding: Finding, seed: string): string {
  const reasons = REASONS[finding.code]
  if (!reasons)
    throw new Error(`nobody in the demo can explain ${finding.code} of ${seed}: ${JSON.stringify(finding.params)}`)
  return createRandom(seed, finding.key).pick(reasons)
}
