import type { SeededRandom } from '@gongkai/core/testing'

const OPENINGS = ['坚持以公开促落实', '认真贯彻条例要求', '围绕群众关切', '健全工作机制', '按照上级部署']
const DEEDS = [
  '在门户网站主动公开信息{n}条，其中政策文件{m}件',
  '全年收到政府信息公开申请{m}件，均按期答复',
  '召开新闻发布会{m}次，回应群众关切{n}次',
  '组织业务培训{m}期，参训{n}人次',
  '修订信息发布审查制度，做到先审查、后公开',
  '公开财政预算、决算和“三公”经费，接受社会监督',
  '办理人大代表建议、政协委员提案{m}件，办结率100%',
  '通过政务新媒体发布信息{n}条，总阅读量超过{n}次',
]
const PROBLEMS = ['主动公开的内容还不够全面', '政策解读形式比较单一', '工作人员业务水平有待提高', '栏目更新不够及时']
const REMEDIES = ['加强业务培训', '丰富解读形式', '压实各科室责任', '定期检查通报']

const fill = (text: string, random: SeededRandom) =>
  text.replace(/\{([nm])\}/g, (_, kind: string) => String(random.integer(1, kind === 'n' ? 3000 : 60)))

/** Sentences of section 一: what an organ did, with numbers that are no cells. */
export function inventedDeeds(random: SeededRandom, organ: string, year: number): string[] {
  const short = random.pick(['我局', '本机关', organ, '我单位'])
  const first = `${year}年，${short}${random.pick(OPENINGS)}，${fill(random.pick(DEEDS), random)}。`
  const kinds = random.pick([
    ['一是', '二是', '三是'],
    ['（一）', '（二）', '（三）'],
    ['1.', '2.', '3.'],
    ['', '', ''],
  ])
  return [first, ...kinds.map((kind) => `${kind}${fill(random.pick(DEEDS), random)}。`)]
}

/** Sentences of section 五. */
export function inventedProblems(random: SeededRandom): string[] {
  return [
    `存在的主要问题：一是${random.pick(PROBLEMS)}；二是${random.pick(PROBLEMS)}。`,
    `改进情况：下一步将${random.pick(REMEDIES)}，${random.pick(REMEDIES)}。`,
  ]
}

/** Sentences of section 六. */
export function inventedOthers(random: SeededRandom): string[] {
  return random.pick([
    ['无。'],
    ['无'],
    ['本年度未收取信息处理费。'],
    ['无其他需要报告的事项。'],
    ['暂无其他需要报告的事项。'],
  ])
}

/** A preface, or nothing: many copies leave it out. */
export function inventedForeword(random: SeededRandom, organ: string, year: number): string[] {
  if (random.chance(0.3)) return []
  return [
    `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国务院办公厅有关要求，${organ}编制了本报告。`,
    `报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成，统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `如有疑问，请与${organ}联系（地址：政通路${random.integer(1, 300)}号，电话：000-${random.integer(2000000, 8999999)}）。`,
  ].slice(0, random.integer(1, 3))
}

/** A sentence that stands beside a table and speaks of numbers in it. */
export function inventedRemarkOnTables(random: SeededRandom): string {
  return fill(
    random.pick([
      '本年度共收到政府信息公开申请{m}件，上年结转{m}件，均已办结。',
      '全年制发行政规范性文件{m}件，行政许可处理决定{n}件，行政处罚{m}件。',
      '因政府信息公开工作被申请行政复议{m}件，结果维持{m}件；行政诉讼0件。',
      '以上数据由各科室统计，经办公室汇总核对。',
    ]),
    random,
  )
}
