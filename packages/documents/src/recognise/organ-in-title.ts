import { stripSpaces } from '@gongkai/core'
import { YEAR_IN_TEXT } from './find-year.ts'
import { isBroken, tidyName } from './organ-name.ts'

const WITH_YEAR = new RegExp(`${YEAR_IN_TEXT}(?:年度?|(?=政府|政务|信息))`)

/** Words before 信息公开 belong to the name only as far as 人民政府: 某镇人民政府信息公开年报 lacks its second 政府. */
function beforeDisclosure(text: string): string {
  const match = /^(.*?)(?:政府|政务)?信息公开/.exec(text)
  if (!match) return text
  const name = match[1]!
  return name.endsWith('人民') ? `${name}政府` : name
}

/** Name of the reporting organ as a title gives it: what stands before the year, or between year and 政府信息公开. */
export function organInTitle(title: string): string | null {
  const text = stripSpaces(title)
  const year = WITH_YEAR.exec(text)
  const before = tidyName(beforeDisclosure(year ? text.slice(0, year.index) : text))
  const name = before !== '' || !year ? before : tidyName(beforeDisclosure(text.slice(year.index + year[0].length)))
  return name.length < 2 || isBroken(name) || /^(?:年度?报告|年报)$/.test(name) ? null : name
}
