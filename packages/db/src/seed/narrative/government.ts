import { OUTCOME_GROUPS, decimalFromFen } from '@gongkai/core'
import { valueIn, type Figures } from '../figures/figures.ts'
import type { DemoOrgan } from '../organs.ts'
import { createRandom } from '../random.ts'
import type { Words } from './compose.ts'

/** What the report of a whole government speaks of. */
interface Whole {
  readonly name: string
  readonly level: string
  readonly year: number
  readonly organs: number
  readonly n: (cellId: string) => number
  readonly group: (id: string) => number
  readonly whole: (what: string, from: number, to: number) => number
}
type Part = (whole: Whole) => string

const disclosed: readonly Part[] = [
  ({ year, name, organs, whole }) =>
    `（一）主动公开。${year}年，${name}坚持以公开为常态、不公开为例外，${organs}个报告机关按统一目录公开信息${whole('items', 9000, 14000)}条，集中发布重点领域信息和惠民政策汇编，政策解读与文件同步上线。`,
  ({ year, name, whole }) =>
    `（一）主动公开。${year}年，${name}围绕优化营商环境、民生保障和基层治理公开信息${whole('items', 9000, 14000)}条，规范性文件分类汇编成册，新闻发布和在线访谈${whole('talks', 6, 18)}场。`,
  ({ year, name, level, whole }) =>
    `（一）主动公开。${name}把${year}年定为公开质量提升年，全${level}发布信息${whole('items', 9000, 14000)}条，财政预决算、重大项目、义务教育、食品安全等栏目由专人维护，发布政策解读${whole('readings', 60, 160)}篇。`,
]

const documents: Part = ({ n }) =>
  `制发行政规范性文件${n('t2.normativeDocs.issued')}件，废止${n('t2.normativeDocs.repealed')}件，现行有效${n('t2.normativeDocs.inForce')}件。`
const documentsBefore: Part = ({ n }) =>
  `新制作规范性文件${n('t2.normativeDocs.newlyMade')}件，对外公开规范性文件${n('t2.normativeDocs.publishedTotal')}件。`

const applications: readonly Part[] = [
  ({ level, n, group }) =>
    `（二）依申请公开。全${level}新收政府信息公开申请${n('t3.newReceived.total')}件，上年结转${n('t3.carriedIn.total')}件，办结${n('t3.resultTotal.total')}件，结转下年度${n('t3.carriedOut.total')}件。申请办理结果为予以公开${group('granted')}件、部分公开${group('partiallyGranted')}件、无法提供${group('unable')}件。`,
  ({ n }) =>
    `（二）依申请公开。共收到政府信息公开申请${n('t3.newReceived.total')}件，其中自然人提出的占多数；连同上年结转${n('t3.carriedIn.total')}件，年内答复${n('t3.resultTotal.total')}件，转入下年度继续办理${n('t3.carriedOut.total')}件。申请集中在征地拆迁、执法案卷和历史档案。`,
  ({ n, group }) =>
    `（二）依申请公开。推行受理、会商、答复全程留痕。本年度新收申请${n('t3.newReceived.total')}件，上年结转${n('t3.carriedIn.total')}件，共答复${n('t3.resultTotal.total')}件，结转下年度${n('t3.carriedOut.total')}件，申请答复予以公开${group('granted')}件。`,
]

const disputes: Part = ({ n }) =>
  `因政府信息公开被申请行政复议${n('t4.review.total')}件，被提起行政诉讼${n('t4.litigationDirect.total') + n('t4.litigationAfterReview.total')}件。`

const management: readonly Part[] = [
  ({ level }) =>
    `（三）政府信息管理。公文公开属性认定与发文审核同步，全${level}规范性文件统一编号、统一登记、统一公布，每半年清理一次失效内容。`,
  ({ whole }) =>
    `（三）政府信息管理。开展历史文件清理，补齐索引号和有效性标注${whole('marked', 200, 900)}条；发布前保密审查和发布后抽查形成闭环。`,
  () => '（三）政府信息管理。建立政府文件库，按主题、年份和效力检索；文件失效的，次日在原页面标明。',
]
const platform: readonly Part[] = [
  ({ name, whole }) =>
    `（四）政府信息公开平台建设。${name}门户网站完成适老化改造，信息公开栏目访问${whole('visits', 40, 95)}万次，政务公开专区延伸到全部乡镇和街道。`,
  ({ whole }) =>
    `（四）政府信息公开平台建设。归并功能相近的栏目${whole('columns', 6, 20)}个，政务新媒体由主管部门统一备案、按月巡查，查阅点全年接待群众${whole('readers', 900, 2600)}人次。`.replace(
      '县级',
      '主管部门',
    ),
  () =>
    '（四）政府信息公开平台建设。网站、新媒体和政府公报三处内容同源发布，年报、公开指南和目录在首页固定位置，一次点击可达。',
]
const supervision: readonly Part[] = [
  ({ level, whole }) =>
    `（五）监督保障。政府信息公开列入全${level}年度工作考核，开展社会评议1次，约谈进度滞后的单位${whole('talked', 1, 4)}个，未发生责任追究情形。`,
  ({ whole }) =>
    `（五）监督保障。组织培训${whole('trainings', 2, 4)}期、${whole('trainees', 160, 420)}人次；工作考核结果纳入绩效，第三方开展社会评议，无责任追究。`,
  () =>
    '（五）监督保障。按季度通报各单位公开进度，工作考核占年度目标考核分值；通过网站问卷进行社会评议；全年没有需要责任追究的情形。',
]

const problems: readonly Part[] = [
  ({ year }) =>
    `存在的问题：一是“本机关不掌握”类答复占比仍高，部分单位检索不细。已要求答复前列明检索范围，并抽查答复文书。二是基层填报口径不一。${year + 1}年将对乡镇和街道开展两轮培训，统一办理结果的归类。`,
  ({ level }) =>
    `存在的主要问题：各单位公开力量不均衡，有的栏目更新慢；政策解读与群众需求有距离。改进情况：建立全${level}信息员轮训制度，更新情况每月排名；解读材料增加适用对象、办理途径和咨询电话。`,
  () =>
    '不足主要在三个方面：重点领域信息分散，不便查找；部分答复说理不够；新媒体互动少。下一步将按主题归集重点领域信息，组织优秀答复文书评选，并在两个工作日内回应网上提问。',
]
const others: readonly Part[] = [
  ({ level }) => `全${level}本年度未收取政府信息公开信息处理费。`,
  ({ n }) =>
    `本年度未收取信息处理费。全年行政事业性收费${decimalFromFen(n('t2.fees.amount'), '万元')}万元，项目和标准已公开。`,
  ({ name }) => `${name}各报告机关均未收取信息处理费，没有其他需要报告的事项。`,
]

/** The words of the report of a whole government, written afresh around the sums of its organs. */
export function writeGovernmentWords(
  organ: DemoOrgan,
  year: number,
  figures: Pick<Figures, 'cells' | 'format'>,
  organs: number,
): Words {
  const random = createRandom(organ.slug, year, 'text')
  const start = createRandom(organ.slug).whole(0, 2)
  const n = (cellId: string) => valueIn(figures, cellId)
  const whole: Whole = {
    name: organ.place.name,
    level: organ.place.level,
    year,
    organs,
    n,
    group: (id) =>
      OUTCOME_GROUPS.find((one) => one.id === id)!.rows.reduce((sum, row) => sum + n(`t3.${row}.total`), 0),
    whole: (_what, from, to) => random.whole(from, to),
  }
  const say = (pool: readonly Part[], offset: number) => pool[(start + offset + year) % pool.length]!(whole)
  const is2019 = figures.format.id === 'f2019'
  return {
    overview: [
      say(disclosed, 0) + (is2019 ? documentsBefore : documents)(whole),
      say(applications, 1) + disputes(whole),
      say(management, 2),
      say(platform, 0),
      say(supervision, 1),
    ].join('\n'),
    problems: say(problems, 2),
    other: is2019 ? '没有其他需要报告的事项。' : say(others, 0),
  }
}
