import { say, type Sentence, type Voice } from './voice.ts'

const COMMON: readonly (readonly [string, string])[] = [
  ['政策解读以文字为主，形式单一', '重要政策同步发布图解和问答，解读与文件同日公开'],
  ['个别信息公开不够及时', '列出全年公开事项和时间表，到期前三日提醒责任科室'],
  ['信息员流动较快，对业务不够熟悉', '每半年组织一次业务培训，新接手人员先跟班一个月'],
  ['答复文书说理不够充分', '建立答复范本库，疑难申请集体研究后再答复'],
  ['群众参与公开工作的渠道不多', '每年至少开展一次意见征集，采纳情况向社会反馈'],
  ['网站栏目名称偏专业，群众不易找到', '按办事场景调整栏目名称，首页设置常用信息入口'],
  ['历史文件电子化程度不高', '分三年完成历史文件扫描和编目，先完成近十年部分'],
  ['主动公开的深度与群众期待有差距', '梳理历年申请内容，能转为主动公开的及时转化'],
  ['政务新媒体与网站内容不同步', '统一发布流程，一次审核、两处同时发布'],
  ['对公开与保密的界限把握不够准', '完善保密审查流程，拿不准的提交集体研究'],
  ['科室之间协作不够顺畅', '明确每类信息的责任科室和最长办理时间'],
  ['数据发布前核对不够细', '实行发布前三次核对，发布后每月抽查'],
]

const layouts: readonly ((pairs: readonly (readonly [string, string])[], voice: Voice) => string)[] = [
  ([one, two], { organ }) =>
    `工作中还存在一些问题：一是${one![0]}；二是${two![0]}。针对这些问题，${organ.self}已着手改进：一是${one![1]}；二是${two![1]}。`,
  ([one, two]) => `问题一：${one![0]}。改进情况：${one![1]}。\n问题二：${two![0]}。下一步，${two![1]}。`,
  ([one, two], { organ, year }) =>
    `${year}年工作的不足主要有两点：${one![0]}，${two![0]}。${year + 1}年，${organ.self}将${one![1]}，并${two![1]}。`,
  ([one, two]) => `存在的主要问题是${one![0]}，同时${two![0]}。改进措施如下：\n（一）${one![1]}。\n（二）${two![1]}。`,
  ([one, two], { organ }) =>
    `对照群众要求，${organ.self}的公开工作仍有差距。${one![0]}，今后将${one![1]}；${two![0]}，下一步${two![1]}。`,
]

/** Section 五: a problem of the organ's own and a common one, each with its measure. */
export const problemsAndMeasures: Sentence = (voice) => {
  const own = say(
    voice,
    'gap',
    voice.profile.gaps.map(
      (_, index): Sentence =>
        () =>
          String(index),
    ),
  )
  const common = say(
    voice,
    'common',
    COMMON.map(
      (_, index): Sentence =>
        () =>
          String(index),
    ),
  )
  const pairs = [voice.profile.gaps[Number(own)]!, COMMON[Number(common)]!]
  return say(
    voice,
    'layout',
    layouts.map(
      (layout): Sentence =>
        () =>
          layout(pairs, voice),
    ),
  )
}

// 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）自2021年1月1日起施行，此前没有这一项。
const withFee: readonly Sentence[] = [
  () => '本年度未收取政府信息公开信息处理费。',
  () => '依据《政府信息公开信息处理费管理办法》，本年度未收取信息处理费。没有其他需要报告的事项。',
  ({ organ, year }) => `${year}年${organ.self}没有收取信息处理费，其他需要报告的事项：无。`,
  ({ organ }) => `本年度收取信息处理费0元。${organ.place.name}政务公开重点任务中由${organ.self}承担的部分已经完成。`,
]
const withoutFee: readonly Sentence[] = [
  () => '没有其他需要报告的事项。',
  () => '本年度无其他需要报告的事项。',
  ({ organ }) => `${organ.self}无其他需要报告的事项。`,
]

/** Section 六. */
export const otherMatters: Sentence = (voice) =>
  voice.figures.format.id === 'f2019' ? say(voice, 'other2019', withoutFee) : say(voice, 'other2021', withFee)
