import { stripSpaces } from '@gongkai/core'

/** What names of organs end with. */
export const ORGAN_SUFFIX =
  '(?:人民政府(?:办公[厅室])?|街道办事处|办事处|管理委员会|管委会|委员会|委办|联合会|联合社|总工会|党政办公室|办公[厅室]|政府|公安局|局|厅|署|委|院|中心|馆|站|队|处|办|社|会)'
const NAME = new RegExp(`^[\\u4e00-\\u9fff（）()·]{2,40}${ORGAN_SUFFIX}$`)
/** Words for an organ that name none. */
const NOBODY = /^(?:我|本|全|各|该|贵|区政府|县政府|市政府|省政府)/
/** What characters become when a file is decoded wrongly. */
const BROKEN = /[\ufffd?？]|锟斤拷|ï»¿/

/** True for a text that is nothing but the name of an organ. */
export function isOrganName(text: string): boolean {
  return NAME.test(text) && !NOBODY.test(text)
}

/** True for a name in which characters were lost. */
export function isBroken(name: string): boolean {
  return BROKEN.test(name)
}

/** 街道办事处 is the organ of a 街道; titles often leave the last three characters out. */
const withOffice = (name: string) => (/街道$/.test(name) ? `${name}办事处` : name)

/** A name without the words and marks that led to it. */
export function tidyName(name: string): string {
  const bare = stripSpaces(name)
    .replace(/^(?:关于|由|与|在|是)|(?:关于|的|之)$/g, '')
    .replace(/^[“”"'《·]+|[“”"'》（(]+$/g, '')
  return withOffice(bare)
}
