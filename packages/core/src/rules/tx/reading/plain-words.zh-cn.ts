/**
 * Words that change nothing in what a number counts or a denial denies: where they stand a sentence is still understood.
 * Kinds of cases, organs, trades and things done are not among them.
 */
export const PLAIN_WORDS: readonly string[] = [
  '通过 按照 按 从 来看 看 来说 而言 分 划分 区分 统计 加上 加 连同 连 同时 另外 截至 截止 底 末 初 止 零 涉 涉及',
  '所 来自 来源 任何 外 上级机关 上级 人民法院 法院 法院判决 判决 问题 作为 作 被告 告 方面 实现 实行 过 到 原告 告知',
  '但 相关 有关 获得 获 求 需求 诉求 针对 针 暂 暂时 书 经过 经 符合条件 符合 条件 条 将 个人 单位 组织 实际 处于 处 内',
  '按规定 按要求 按程序 按流程 规定 要求 程序 严格按照 严格 依照 依据 根据 条例 法定时限 法定 时限 期限 完成 优先 行政机关',
  '当事人 政务大厅 大厅 尚 仍 还 都 则 其 该 此 这 些 共有 即 如下 以下 以上 各项 整体 总体 工作 较为 较 比较 平稳 稳步 有序',
  '推进 开展 做好 做到 认真 积极 切实 妥善 全面 圆满 顺利 规范 高效 扎实 持续 不断 进一步 妥 对于 关于 就 为止 之 以 把 至 时',
  '情形 部分 数字 数据 数目 合 位 名 人 次 余 第 号 章 和 跟 而 且 再 才 只 仅 可 能 会 应当 须 已经 曾 未有 方 者 们 自',
  '里 内里 变化 变动 公开 阶段 状态 之内 登记 全院 办公室 事宜 受理的 全 总 单 年初 年末 年底 月底 日 月',
].flatMap((line) => line.split(' '))

/** How an office speaks of itself without its name. */
export const SELF =
  /[我本](?:[省市县区州旗镇乡局委办厅院校站所队部司处社会]|单位|机关|中心|街道|办事处|开发区|园区|管委会|政府|机构|部门|行政机关)(?:机关|政府|办公室|办公厅)?|我们|(?:全[省市县区州旗镇乡])?各级行政机关|全[省市县区州旗镇乡院局]/g
/** 街道未接收到…: the bare kind of organ at the head of a clause. */
export const BARE_SELF =
  /(?:^|[，；：。、年度])(?:中心|园区|街道|管委会|机关|镇政府|乡政府|区政府|县政府|市政府|办事处)/g
/** 低保救助方面，: the end of a clause that says what the next ones are about. */
export const TOPIC = /[^，；：]+(?:方面|领域|工作|业务|服务|事项|情况)(?=[，：])/g
