import type { OrganFacts, OrganKind } from '@gongkai/core'

type Level = OrganFacts['level']

// 按机关名称的通行叫法判断；名册里有登记的机关以名册为准，不用这里的推断。
const KIND_BY_NAME: readonly (readonly [RegExp, OrganKind])[] = [
  [/(?:镇|乡)(?:人民政府)?$/, 'township'],
  [/街道(?:办事处)?$/, 'subdistrict'],
  [/人民政府$/, 'government'],
  [/(?:办公厅|政府办公室|府办)$/, 'office'],
  [/(?:开发区|新区|园区|高新区|实验区|示范区|度假区|保税区)(?:管理委员会|管委会)?$/, 'zone'],
  [/(?:税务局|海关|气象局|邮政管理局|烟草专卖局|海事局|调查队|出入境边防检查站)$/, 'vertical'],
  [/(?:中心|馆|院|学校|联社|公司)$/, 'institution'],
  [/(?:局|委员会|委|厅|队|办公室|办|处)$/, 'department'],
]
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市/
const REGIONS =
  /^(?<province>[^省市县区]{2,8}?(?:省|自治区))?(?<city>[^省市县区]{2,8}?(?:市|自治州|地区|盟))?(?<county>[^省市县区]{1,10}?(?:县|区|旗|市))?/

function levelOf(name: string, kind: OrganKind): Level | null {
  if (kind === 'township' || kind === 'subdistrict') return 4
  const { province, city, county } = REGIONS.exec(name)?.groups ?? {}
  if (county !== undefined) return 3
  if (city !== undefined) return MUNICIPALITY.test(name) ? 1 : 2
  return province === undefined ? null : 1
}

/**
 * What an organ's name tells of it, or null when it tells nothing. Errs on the side of fewer findings: where 规章制定权
 * cannot be ruled out by the name (a city may be one with districts or one of county rank) it is assumed.
 */
export function deduceOrgan(name: string, kindGiven: OrganKind | null): OrganFacts | null {
  const kind = kindGiven ?? KIND_BY_NAME.find(([pattern]) => pattern.test(name))?.[1]
  if (kind === undefined) return null
  const level = levelOf(name, kind)
  if (level === null && kindGiven === null) return null
  const speaksForGovernment = kind === 'government' || kind === 'office'
  return {
    fullName: name,
    level: level ?? 3,
    kind,
    mayMakeRegulations: level === null || (speaksForGovernment && level <= 2),
    enforces: null,
    aliases: [],
  }
}
