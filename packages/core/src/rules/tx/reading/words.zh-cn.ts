import type { Role } from './role.ts'

const LISTS: Readonly<Partial<Record<Role, string | readonly string[]>>> = {
  application: [
    '申请 公开申请 申请公开 依申请公开 依申请 依申请公开件 申请件 信息公开申请 政府信息公开申请',
    '政府信息公开申请件 依申请公开政府信息 依申请公开申请 依申请公开事项 申请公开政府信息',
  ],
  // Who applied and how: applications are spoken of, but these words count nothing.
  applying: '申请人 申请主体 申请渠道 申请方式 申请人类别',
  // Whoever hands in applications hands in all of them, unless the words say who or how.
  submit: '提出 提交 递交',
  receive: [
    '收到 新收到 收悉 接收 接到 接受 受理 登记受理 统一登记 共登记 予以登记 累计登记 登记在册 新受理 收件 新收',
    '新增',
  ],
  handle: '办理 处理 承办',
  answer: '答复 办结 办复 回复 办理完毕 办理完结 办理答复 办理回复 办理结束 答复完毕 答复办结',
  open: [
    '未办结 尚未办结 未办复 尚未办复 未答复 尚未答复 未办理完毕 正在办理 正在办理中 尚在办理 尚在办理期内 在办',
    '待办理 待答复 待办结 办理中',
  ],
  carry: '结转 转结 转入 转至 转到 结转至 结转到 结转为 延续至 延续到 跨年 留存 遗留 顺延 顺延至',
  last: '上年 上年度 上一年 上一年度 去年 去年度 往年 以前年度 上年末 上年底',
  next: '下年 下年度 下一年 下一年度 次年 次年度 明年 来年 翌年 下年底',
  now: '本年 本年度 今年 当年 年内 全年 本年内 年度内 一年来 今年以来 全年度 本年全年',
  among: '申请中 答复中 当中 之中 总数中 办理中的 结果中',
  part: '其中 含 包括 包含 内含',
  rest: '其余 剩余 余下 除 此外 另 另有 另外',
  all: '均 全部 都 皆 全都 一律 悉数',
  each: '分别 各',
  none: [
    '未 没有 没 无 未曾 从未 尚无 均无 并无 暂无 未有 均未 无任何 并未 都没有 也没有 亦未',
    '也未 亦无 也无 不存在 无人 没有人',
  ],
  happen: '发生 产生 出现 存在 涉及 遇到 有',
  cause: '因 引起 引发 导致 引致 提请 不服 产生的 由于 所致',
  review: [
    '行政复议 复议 被复议 复议案件 复议申请 申请复议 申请行政复议 提起行政复议 提起复议',
    '被申请行政复议 被申请复议 行政复议申请 行政复议案件 被提起行政复议',
  ],
  litigation: [
    '行政诉讼 诉讼 应诉 行政应诉 被诉 被起诉 起诉 提起诉讼 提起行政诉讼 被提起诉讼 被提起行政诉讼',
    '行政诉讼案件 诉讼案件 应诉案件',
  ],
  direct: [
    '未经复议直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 未经行政复议直接起诉 直接起诉',
    '直接提起诉讼 直接提起行政诉讼 未经复议',
  ],
  after: [
    '复议后起诉 复议后提起诉讼 复议后提起行政诉讼 经复议后起诉 复议后诉讼 行政复议后起诉',
    '经行政复议后起诉 复议后再起诉',
  ],
  upheld: '维持 结果维持 维持原答复 维持原行政行为 维持原具体行政行为 维持结果',
  corrected: '纠正 结果纠正 被纠正 予以纠正 纠错 被纠错',
  otherResult: '其他结果 其它结果 其他 其它',
  pending: [
    '尚未审结 未审结 尚未结案 未结案 正在审理 正在审理中 审理中 尚在审理 尚在审理中 待审结 尚未判决',
    '尚未作出决定',
  ],
  rejected: '驳回 胜诉',
  // Ways of applying.
  channel: [
    '网络 网上 在线 在线平台 互联网 线上 线下 网站 平台 电子邮件 电子邮箱 邮件 邮箱 信函 信件',
    '来信申请 来信收到 通过来信 来信方式 邮寄 邮政 挂号信 快递 书面 纸质 当面 现场 窗口 传真',
    '其他方式 其他渠道 其他形式 其他途径',
  ],
  share: '占 占比 占比为 比例为 比重为 占到',
  // Anybody, in everyday words.
  public: '群众 人民群众 市民 居民 村民 公众 社会公众 社会各界',
  // What is also counted in 件 under other laws.
  foreign: [
    '信访 投诉 举报 提问 留言 来信 群众来信 来信来访 信箱 热线 12345 工单 建议 提案 议案 咨询',
    '许可 处罚 强制 不动产登记 救助 补贴 补助 意见 政务服务 求助 诉求 招标 采购 舆情 纠纷 调解',
    '仲裁 法律援助 服务事项 事故 非信息公开 非政府信息公开 警情 主动公开',
  ],
  // Steps on the way to an answer, and papers: counted apart from the applications.
  aside: [
    '告知书 答复书 补正 补正告知 补正通知 延期 延长 延期答复 延长答复 延长答复期限 第三方意见',
    '征求意见 沟通 会商 法律顾问 案例 模板 文书 收费通知 撤回 撤销申请 转办 转送 移送 协办 当场',
    '当场答复 当面答复 书面答复 口头答复 电话答复 网上答复 重新答复 提前答复 逾期答复 超期答复 逾期',
    '超期 复印 材料 审核 审查 指南 通知 通报 提醒 简报 目录 档案 备案 公报 出庭应诉',
    '有效申请 无效申请 依申请转主动公开 不予受理 投诉举报 败诉 申请事项 满意度 公文 稿件 规范性文件 规章 文件 政策',
    '解读 信息 业务',
  ],
  // Work on another organ’s applications.
  helping: '协助 配合 代为 指导 会同 协同',
  // Longer words that begin or end like one above and mean something else, and what reports are about anyway.
  neutral: [
    '申请内容 申请窗口 书面提出 书面提交 申请邮箱',
    '复议机关 复议机构 复议决定 复议职责 复议工作 诉讼请求 诉讼权利 应诉工作 受理率 办结率 答复率',
    '按时办结率 按期办结率 按时答复率 按期答复率 受理渠道 受理窗口 答复期限 办理时限 办理流程',
    '办理期限 答复文书 答复意见 答复质量 答复情况 办理结果 答复结果 处理结果 办理情况 办理过程',
    '办理质量 要求公开 公开政府信息 公开信息 政府信息 政府信息公开 信息公开 政务公开 政府信息公开工作',
    '信息公开工作 无法 无正当理由 无障碍 无关 无偿 无效 无异议 无需 无故 未按 未及时 未经 未成年',
    '未依法 未履行 未公开 未主动 未予 未结 未完成 未到期 未超 未落实 未更新 未尽 未能 有关 有效',
    '有序 有力 有所 有待 有限 均衡 平均 人均 都是为了 含义 原因 因素 维持秩序 各类 各级 各单位',
    '各部门 各科室 各项 各方 各种 包括但不限于 除外 清除 扫除',
  ],
  // Words that may stand between a number and what it counts.
  filler: [
    '的 了 共 共计 计 总计 合计 累计 总共 为 系 是 属于 属 达 达到 数 数量 总数 总数为',
    '总量 量 件数 办件 办件数 办件量 事项 件 案 案件 已 也 又 即 由 提起 ',
    '递交的 情形 情况 类 类型 方式 形式 途径 渠道 和 及 以及 与 或 或者 并 中 于 在 被 对',
    '向 结果 决定 作出 做出 予以 按时 按期 依法 依规 及时 法定期限内 法定时限内 规定时限内',
    '规定时间内 期限内 继续 继续办理 年度 年 新 一律 而 上述 等 向我局 本机关 尚有 仍有 需 应',
    '拟 现 现已 目前 已经 最终 正式 同意',
  ],
}

/**
 * Words the reading of a report's text knows, by what they do in a sentence. The names of results, rows and applicants are
 * not among them: those come from the form and its hints. Where two words begin alike the longer one counts.
 */
export const WORDS: readonly { readonly role: Role; readonly words: readonly string[] }[] = Object.entries(LISTS).map(
  ([role, lines]) => ({ role: role as Role, words: [lines].flat().flatMap((line) => line.split(' ')) }),
)
