const REGION = '[\\u4e00-\\u9fff]{2,6}(?:省|市|县|区|旗|州|盟)'
/** Words that lead to a name inside a sentence: 由安澜县…编制, 请与安澜县…联系. */
const LEADING = /^(?:本报告)?(?:请与|由|与|在|是|向|及|和|经|对)/
const BEHIND = '(?=[^\\u4e00-\\u9fff]|办公[厅室]|门户|网站|网|编制|根据|联系|$)'

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The fullest form of a name that the document itself uses: 会仪镇人民政府 becomes 绥江县会仪镇人民政府 when it signs so or
 * says so in its preface. Only one longer form is taken: where two stand nothing tells which is meant.
 */
export function fullestName(name: string, text: string): string {
  const alone = `(?<![\\u4e00-\\u9fff])(?:${REGION}){1,3}${escape(name)}(?![\\u4e00-\\u9fff])`
  const led = `(?:请与|由|与|向)(?:${REGION}){1,3}${escape(name)}${BEHIND}`
  const longer = new Set((text.match(new RegExp(`${alone}|${led}`, 'g')) ?? []).map((one) => one.replace(LEADING, '')))
  return longer.size === 1 ? [...longer][0]! : name
}

const LOCAL = /^[\u4e00-\u9fff]{2,6}(?:镇|乡|街道)(?:人民政府|办事处)?$/
/** Whose site a page belongs to, as its date and source lines say. */
const SITE =
  /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,6}(?:市|县|区|旗))(?:人民政府|政府)(?:办公[厅室]|门户网站|网)?(?![\u4e00-\u9fff])/

/**
 * The name of a town or street with the county or city whose site publishes it; names that have a place of their own
 * before them stay. Where the page names several, nothing is added.
 */
export function withPlaceOfSite(name: string, pageLines: readonly string[]): string {
  if (!LOCAL.test(name) || /^[\u4e00-\u9fff]{2,6}(?:市|县|区|旗)/.test(name)) return name
  const places = new Set(pageLines.flatMap((line) => SITE.exec(line)?.[1] ?? []))
  return places.size === 1 ? `${[...places][0]!}${name}` : name
}
