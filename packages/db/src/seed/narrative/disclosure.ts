import { say, type Sentence } from './voice.ts'

const opening: readonly Sentence[] = [
  ({ organ, year, profile }) =>
    `${year}年，${organ.self}按照《中华人民共和国政府信息公开条例》的要求，围绕${profile.duty}推进信息公开，做到工作有专人、流程有记录、结果能查询。`,
  ({ organ, year, profile }) =>
    `${year}年，${organ.fullName}把政府信息公开作为接受群众监督的日常工作，结合${profile.duty}，应公开的及时公开，依申请的按期答复。`,
  ({ organ, profile }) => `过去一年，${organ.self}坚持以公开为常态、不公开为例外，重点做好${profile.duty}领域的公开。`,
  ({ organ, year, profile }) =>
    `${year}年，${organ.self}对照条例和${organ.place.name}年度政务公开工作安排逐项落实任务，${profile.duty}各项信息公开有序。`,
  ({ organ, year, profile }) =>
    `${year}年，${organ.self}从群众想看什么、要办什么出发，以${profile.duty}为重点，调整公开目录，改进答复质量。`,
  ({ organ, year, profile }) =>
    `${organ.self}承担${profile.duty}等工作，与群众生产生活联系紧密。${year}年，继续完善信息公开各项制度，总体情况如下。`,
  ({ organ, year, profile }) =>
    `按照《中华人民共和国政府信息公开条例》第五十条的规定，现将${organ.self}${year}年在${profile.duty}等方面的信息公开工作情况报告如下。`,
]

const items: Sentence = ({ some }) => `${some('items', 40, 620)}条`

const published: readonly Sentence[] = [
  (voice) =>
    `全年主动公开政府信息${items(voice)}，其中${voice.disclosed[0]}${voice.some('first', 8, 36)}条、${voice.disclosed[1]}${voice.some('second', 4, 20)}条。`,
  (voice) =>
    `通过${voice.organ.place.name}人民政府门户网站公开信息${items(voice)}，重点更新了${voice.disclosed.join('、')}，发布政策解读${voice.some('reading', 2, 9)}篇。`,
  (voice) =>
    `${voice.disclosed[0]}、${voice.disclosed[1]}做到生成即公开，全年发布${items(voice)}；对群众问得多的${voice.disclosed[2]}，另配问答${voice.some('reading', 2, 9)}组。`,
  (voice) =>
    `调整主动公开目录，新设“${voice.disclosed[0]}”一类，全年发布信息${items(voice)}，${voice.disclosed[1]}改为按月更新。`,
  (voice) =>
    `把${voice.disclosed[0]}和${voice.disclosed[1]}列为公开重点，全年共${items(voice)}；重要政策出台时同步发布图解、短视频等解读${voice.some('reading', 2, 9)}篇。`,
  (voice) =>
    `在门户网站和政务新媒体发布信息${items(voice)}，其中涉及${voice.disclosed[0]}的${voice.some('first', 8, 36)}条；开展开放日活动1次，当面介绍${voice.disclosed[1]}。`,
  (voice) =>
    `围绕${voice.disclosed[0]}、${voice.disclosed[1]}、${voice.disclosed[2]}三类事项公开信息${items(voice)}，发布前逐条核对数据和时间，发布后由责任科室每季度复查一次。`,
  (voice) =>
    `按照“谁制作、谁公开”的分工，各科室公开信息${items(voice)}。${voice.disclosed[0]}在门户网站设固定位置，${voice.disclosed[1]}同时张贴在办事窗口。`,
]

const documents: Sentence = ({ figures, n }) => {
  if (figures.format.id === 'f2019') {
    const made = n('t2.normativeDocs.newlyMade')
    return made > 0 ? `新制作规范性文件${made}件，均在生成之日起二十个工作日内公开。` : ''
  }
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) => n(`t2.normativeDocs.${column}`))
  if (issued! + repealed! > 0)
    return `制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件，文本和清理结果都可以在专栏查到。`
  return inForce! > 0 ? `现行有效的行政规范性文件${inForce}件，文本都可以在专栏查到。` : ''
}

const DECISIONS = [
  ['licensing', '行政许可'],
  ['penalty', '行政处罚'],
  ['coercion', '行政强制'],
] as const

const decisions: Sentence = ({ n }) => {
  const taken = DECISIONS.map(([row, name]) => [name, n(`t2.${row}.decisions`)] as const).filter(
    ([, count]) => count > 0,
  )
  if (taken.length === 0) return ''
  return `作出${taken.map(([name, count]) => `${name}决定${count}件`).join('、')}，依法应当公示的均已公示。`
}

/** What section 一 begins with. */
export const introduction: Sentence = (voice) => say(voice, 'opening', opening)

/** 主动公开. */
export const proactiveDisclosure: Sentence = (voice) =>
  say(voice, 'published', published) + documents(voice) + decisions(voice)
