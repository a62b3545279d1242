import { parseChineseNumeral } from '../../text/chinese-number.ts'
import type { Count } from './prose-counts.ts'

const NUMERAL = '[零〇一二三四五六七八九十百]+'
const SHARE = new RegExp(
  `^[^，。；、（）%\\d]{0,6}[，（]?(?:约|共|分别)?占(?:比)?(?<base>[^，。；、（）%\\d]{0,16}?)(?:(?<digits>\\d+(?:\\.(?<decimals>\\d+))?)%|百分之(?<words>${NUMERAL}))`,
)
/** Words that may stand between 占 and the figure and leave the whole as the base. */
const WHOLE =
  /^(?:全部|全年|本年度?|年度|申请|答复|办结|办理|处理|受理|收到|结果|政府信息公开|依申请公开|总数|总量|总件数|总|量|数|件|比例|比重|比|约|为|的|：)*$/

/** A share a text states for a count. */
export interface Share {
  readonly percent: number
  /** Half a unit of the last printed digit: 33% may stand for anything that rounds to it. */
  readonly rounding: number
}

/** The share of the whole stated right after a count (…42件，占42.86%), or null. A share of a part is not meant. */
export function shareAfter(count: Count): Share | null {
  const groups = SHARE.exec(count.after)?.groups
  if (!groups || !WHOLE.test(groups['base'] ?? '')) return null
  const percent = groups['digits'] === undefined ? parseChineseNumeral(groups['words']!) : Number(groups['digits'])
  if (percent === null) return null
  return { percent, rounding: 0.5 * 10 ** -(groups['decimals']?.length ?? 0) }
}
