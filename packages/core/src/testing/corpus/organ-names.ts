import type { OrganFacts } from '../../rules/report-facts.ts'
import type { ReportKind } from '../../report/reporting-year.ts'
import type { SeededRandom } from '../seeded-random.ts'

/** What the name of an organ decides: how it is called, what it does, how many people ask it. */
export interface Naming {
  readonly fullName: string
  /** How its report speaks of it in running text. */
  readonly selves: readonly string[]
  /** The area it serves, in a word: 县, 区, 市, 省, 镇. */
  readonly area: string
  readonly level: OrganFacts['level']
  readonly kind: OrganFacts['kind']
  /** What it works on, for sentences about disclosure. */
  readonly trade: string
  /** About how many applications it gets in a year. */
  readonly applications: number
  readonly enforces?: boolean
  readonly regulations?: boolean
  readonly reportKind?: ReportKind
}

const COUNTIES = ['澄江', '云汀', '安澜', '清溪', '望川', '岱阳', '永澧', '临漪', '靖岭', '青湾'] as const
const CITIES = ['平岚市', '昭宁市', '锦川市', '河东州'] as const
const TOWNS = ['石门', '双河', '白鹤', '黄泥坳', '上坪', '枫林', '大王', '新桥'] as const
const STREETS = ['城关', '凤里', '和平', '临江', '东风', '解放路'] as const
const GENERAL = '征地拆迁、财政资金和民生保障'

/** Bureaus with their trade, and about how many applications a county's gets. Finance does not enforce. */
export const BUREAUS = [
  { name: '自然资源局', trade: '土地征收和规划', applications: 60 },
  { name: '住房和城乡建设局', trade: '房屋征收和物业', applications: 40 },
  { name: '公安局', trade: '户籍和治安', applications: 18 },
  { name: '教育局', trade: '招生入学和教师招聘', applications: 6 },
  { name: '市场监督管理局', trade: '食品药品和价格监管', applications: 25 },
  { name: '人力资源和社会保障局', trade: '就业创业和社会保险', applications: 12 },
  { name: '财政局', trade: '预算决算和政府采购', applications: 8 },
  { name: '农业农村局', trade: '惠农补贴和宅基地', applications: 10 },
  { name: '卫生健康局', trade: '公共卫生和医疗', applications: 6 },
  { name: '民政局', trade: '社会救助和养老', applications: 4 },
  { name: '交通运输局', trade: '公路建设和运输', applications: 9 },
  { name: '水利局', trade: '水库移民和供水', applications: 5 },
  { name: '统计局', trade: '经济运行数据', applications: 3 },
  { name: '司法局', trade: '法律援助和公证', applications: 5 },
  { name: '文化和旅游局', trade: '公共文化和旅游市场', applications: 4 },
] as const

const anyArea = (random: SeededRandom) => random.pick(['县', '区', '市'] as const)
const anyCounty = (random: SeededRandom, area: string) => `${random.pick(COUNTIES)}${area}`

function bureauOf(random: SeededRandom, place: string, area: string, level: 2 | 3, times: number): Naming {
  const { name, trade, applications } = random.pick(BUREAUS)
  const selves = ['我局', level === 3 ? '本局' : '本机关', `${area}${name}`]
  const rest = { kind: 'department', trade, applications: applications * times, enforces: name !== '财政局' } as const
  return { fullName: `${place}${name}`, selves, area, level, ...rest }
}

function countyGovernment(random: SeededRandom): Naming {
  const area = anyArea(random)
  const selves = [`全${area}`, `我${area}`, `全${area}各级行政机关`]
  const rest = { level: 3, kind: 'government', trade: GENERAL, applications: 260, reportKind: 'government' } as const
  return { fullName: `${anyCounty(random, area)}人民政府`, selves, area, ...rest }
}

function cityGovernment(random: SeededRandom): Naming {
  const fullName = `${random.pick(CITIES)}人民政府`
  const area = fullName.includes('州') ? '州' : '市'
  const rest = { level: 2, kind: 'government', trade: GENERAL, applications: 2400, reportKind: 'government' } as const
  return { fullName, selves: [`全${area}`, `我${area}`], area, regulations: true, ...rest }
}

function countyOffice(random: SeededRandom): Naming {
  const area = anyArea(random)
  const selves = [`${area}政府办公室`, '我办', '本机关', `${area}政府及${area}政府办公室`]
  const rest = { level: 3, kind: 'office', trade: GENERAL, applications: 45, enforces: false } as const
  return { fullName: `${anyCounty(random, area)}人民政府办公室`, selves, area, ...rest }
}

function township(random: SeededRandom): Naming {
  const area = random.pick(['镇', '乡'] as const)
  const town = random.pick(TOWNS)
  const rest = { level: 4, kind: 'township', trade: '低保救助和惠农补贴', applications: 2, enforces: true } as const
  const selves = [`我${area}`, `${town}${area}`, `${area}政府`]
  return { fullName: `${anyCounty(random, '县')}${town}${area}人民政府`, selves, area, ...rest }
}

function subdistrict(random: SeededRandom): Naming {
  const street = `${random.pick(STREETS)}街道`
  const rest = { level: 4, kind: 'subdistrict', trade: '社区服务和养老助餐', applications: 6 } as const
  const fullName = `${anyCounty(random, '区')}${street}办事处`
  return { fullName, selves: ['街道', '我街道', street], area: '街道', ...rest }
}

function zone(random: SeededRandom): Naming {
  const name = random.pick(['高新技术产业开发区', '经济技术开发区', '工业园区'] as const)
  const rest = { level: 3, kind: 'zone', trade: '招商引资和企业服务', applications: 14 } as const
  return {
    fullName: `${random.pick(CITIES)}${name}管理委员会`,
    selves: ['管委会', '我委', '园区'],
    area: '区',
    ...rest,
  }
}

function vertical(random: SeededRandom): Naming {
  const county = anyCounty(random, '县')
  const fullName = random.pick([`国家税务总局${county}税务局`, `${county}气象局`])
  const rest = { level: 3, kind: 'vertical', trade: '办税缴费和预报预警', applications: 3 } as const
  return { fullName, selves: ['我局', '本局'], area: '县', ...rest }
}

function institution(random: SeededRandom): Naming {
  const body = random.pick(['行政服务中心', '公共资源交易中心', '住房公积金管理中心'] as const)
  const rest = { level: 3, kind: 'institution', trade: '窗口服务和交易结果', applications: 2 } as const
  const fullName = `${anyCounty(random, '市')}${body}`
  return { fullName, selves: ['本单位', '中心', '我中心'], area: '市', enforces: false, ...rest }
}

/** Kinds of organs reports come from, and how one of a kind is named. Places exist nowhere. */
export const NAMINGS = {
  provincialOffice: (random: SeededRandom): Naming => ({
    fullName: `${random.pick(['南岭', '北辰'] as const)}省人民政府办公厅`,
    selves: ['省政府办公厅', '我厅', '本机关'],
    area: '省',
    level: 1,
    kind: 'office',
    trade: GENERAL,
    applications: 700,
    enforces: false,
  }),
  cityGovernment,
  countyGovernment,
  countyOffice,
  cityBureau: (random: SeededRandom) => bureauOf(random, random.pick(CITIES), '市', 2, 4),
  countyBureau: (random: SeededRandom) => {
    const area = anyArea(random)
    return bureauOf(random, anyCounty(random, area), area, 3, 1)
  },
  township,
  subdistrict,
  zone,
  vertical,
  institution,
} as const satisfies Record<string, (random: SeededRandom) => Naming>
