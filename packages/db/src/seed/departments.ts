import type { OrganKind } from '@gongkai/core'
import { ECONOMY } from './profiles/economy.ts'
import { LAND } from './profiles/land.ts'
import { ORDER } from './profiles/order.ts'
import { PEOPLE_AND_HEALTH } from './profiles/people-and-health.ts'
import type { Profile } from './profiles/profile.ts'
import type { DemoPlace } from './places.ts'

/** Profiles of departments, by the key that also stands in their address. */
export const PROFILES = { ...LAND, ...PEOPLE_AND_HEALTH, ...ECONOMY, ...ORDER } satisfies Record<string, Profile>

/** Key of a department. */
export type BureauKey = keyof typeof PROFILES

/** A department as it is found in every county, and with other words in the city. */
export interface Bureau {
  readonly key: BureauKey
  readonly kind: OrganKind
  /** Full name, given the place. */
  readonly fullName: (place: DemoPlace) => string
  readonly shortName: (place: DemoPlace) => string
  /** What people say instead, given the place. */
  readonly aliases: (place: DemoPlace) => readonly string[]
  /** What the organ calls itself in a text: 本局, 本委. */
  readonly self: string
}

function bureau(key: BureauKey, name: string, nickname?: string, kind: OrganKind = 'department'): Bureau {
  return {
    key,
    kind,
    fullName: (place) => `${place.name}${name}`,
    shortName: (place) => `${place.level}${name}`,
    aliases: (place) => (nickname === undefined ? [] : [`${place.name}${nickname}`, `${place.level}${nickname}`]),
    self: name.endsWith('委员会') ? '本委' : name.endsWith('中心') ? '本中心' : '本局',
  }
}

const OFFICE: Bureau = {
  key: 'office',
  kind: 'office',
  fullName: (place) => `${place.name}人民政府办公${place.level === '市' ? '厅' : '室'}`,
  shortName: (place) => `${place.level}政府办公${place.level === '市' ? '厅' : '室'}`,
  aliases: (place) => [`${place.level}政府办`],
  self: '本办',
}
const TAX: Bureau = {
  ...bureau('shuiwu', '税务局', undefined, 'vertical'),
  fullName: (place) => `国家税务总局${place.name}税务局`,
}
const WEATHER = bureau('qixiang', '气象局', undefined, 'vertical')
const FIRE: Bureau = {
  ...bureau('xiaofang', '消防救援大队', undefined, 'vertical'),
  shortName: (place) => `${place.level}消防救援大队`,
  self: '本大队',
}
// 县里的生态环境分局由市局派出，名称里带市名；县级名册仍把它列入。
const ENVIRONMENT_BRANCH: Bureau = {
  key: 'shengtai',
  kind: 'vertical',
  fullName: (place) => `岚江市生态环境局${place.name.slice(0, 2)}分局`,
  shortName: (place) => `${place.level}生态环境分局`,
  aliases: (place) => [`${place.name}生态环境分局`],
  self: '本分局',
}
const ZONE: Bureau = {
  key: 'zone',
  kind: 'zone',
  fullName: (place) => `${place.name}经济开发区管理委员会`,
  shortName: (place) => `${place.name.slice(0, 2)}经济开发区`,
  aliases: (place) => [`${place.name}经济开发区管委会`],
  self: '本管委会',
}

const SHARED: readonly Bureau[] = [
  bureau('jiaoyu', '教育局'),
  bureau('keji', '科学技术局', '科技局'),
  bureau('gongxin', '工业和信息化局', '工信局'),
  bureau('gongan', '公安局'),
  bureau('minzheng', '民政局'),
  bureau('sifa', '司法局'),
  bureau('caizheng', '财政局'),
  bureau('renshe', '人力资源和社会保障局', '人社局'),
  bureau('zhujian', '住房和城乡建设局', '住建局'),
  bureau('jiaotong', '交通运输局', '交通局'),
  bureau('shuili', '水利局'),
  bureau('nongye', '农业农村局'),
  bureau('shangwu', '商务局'),
  bureau('tuiyi', '退役军人事务局'),
  bureau('yingji', '应急管理局', '应急局'),
  bureau('shenji', '审计局'),
  bureau('shijian', '市场监督管理局', '市场监管局'),
  bureau('tongji', '统计局'),
  bureau('linye', '林业局'),
  bureau('chengguan', '城市管理局', '城管局'),
  bureau('yibao', '医疗保障局', '医保局'),
  bureau('xinfang', '信访局'),
  bureau('shenpi', '行政审批局'),
  TAX,
  WEATHER,
]

/** Departments of a county: 37 with the office, and one public institution that is authorised by law (条例 art. 54). */
export const COUNTY_DEPARTMENTS: readonly Bureau[] = [
  OFFICE,
  bureau('fagai', '发展和改革局', '发改局'),
  ...SHARED,
  bureau('ziran', '自然资源局'),
  bureau('weijian', '卫生健康局', '卫健局'),
  bureau('wenlv', '文化旅游局', '文旅局'),
  bureau('xiangcun', '乡村振兴局'),
  bureau('liangshi', '粮食和物资储备局'),
  bureau('minzong', '民族宗教事务局'),
  bureau('shiwu', '机关事务局'),
  ENVIRONMENT_BRANCH,
  FIRE,
  ZONE,
  bureau('jiaoyi', '公共资源交易中心', undefined, 'institution'),
]

/** Departments of the city. */
export const CITY_DEPARTMENTS: readonly Bureau[] = [
  OFFICE,
  bureau('fagai', '发展和改革委员会', '发改委'),
  ...SHARED,
  bureau('ziran', '自然资源和规划局'),
  bureau('shengtai', '生态环境局'),
  bureau('weijian', '卫生健康委员会', '卫健委'),
  bureau('wenlv', '文化广电和旅游局', '文旅局'),
  bureau('gongjijin', '住房公积金管理中心', '公积金中心', 'institution'),
]

/** The two bureaus of 云川县 that became the 文化旅游局 on 1 March 2022. */
export const MERGED_BUREAUS: readonly Bureau[] = [bureau('wenti', '文化体育局', '文体局'), bureau('lvyou', '旅游局')]
