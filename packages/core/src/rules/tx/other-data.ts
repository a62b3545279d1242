import type { ReportFacts } from '../report-facts.ts'

const WHOLE_YEAR = /1月1日|12月31日|12月底|1(?:月)?[-—~至]12月/g
const PART_OF_YEAR = /上半年|下半年|季度|\d月|[一二三四五六七八九十]月/
const LONGER = /以来|历年|往年|历史累计|(?:截至|截止).*累计/
const COMPARED = /同比|环比|相比|较[上去前同2]|比[上去前同2]|增加|减少|增长|下降|上升/
const OTHER_YEAR = /去年|前年|上一?年|明年|下一?年|次年/
const CARRIED =
  /(?:上一?年度?|去年|20\d\d年度?)(?:结转|转结)|(?:结转|转结|转入)(?:至|到|入|为|自)?(?:上一?年度?|去年|下一?年度?|次年|明年|20\d\d年度?)/g
const OTHER_ORGANS = /全[国省市县区州旗]|各(?:单位|部门|乡镇|镇街|街道|县|区|级|地)|下属|所属|辖区|系统内/
const ONE_ORGAN = /(?:局|委|委员会|办公室|镇|乡|街道|办事处)(?:共|累计|全年)?(?:新收|收到|受理|答复|办结)/

/**
 * True when a clause does not state this report's own figures for its own year: another year is named last before it, it
 * compares, it covers part of the year, or it speaks of other organs. `heard` is the sentence up to the clause's end.
 * 上年结转 and 结转下年 name other years and are still figures of this one.
 */
export function speaksOfOtherData(clause: string, heard: string, { reportingYear, kind }: ReportFacts): boolean {
  const words = clause.replace(CARRIED, '结转').replace(WHOLE_YEAR, '')
  if (PART_OF_YEAR.test(words) || LONGER.test(words) || COMPARED.test(words) || OTHER_YEAR.test(words)) return true
  const years = [...heard.replace(CARRIED, '结转').matchAll(/(20\d\d)年/g)]
  const last = years.at(-1)?.[1]
  if (last !== undefined && Number(last) !== reportingYear) return true
  return kind === 'organ' ? OTHER_ORGANS.test(words) : ONE_ORGAN.test(words)
}
