import type { RuleTexts } from '../rule-text.ts'

type Code = 'XY-01' | 'XY-02' | 'XY-03' | 'XY-04' | 'XY-05' | 'XY-06' | 'XY-07' | 'XY-08' | 'XY-09' | 'XY-10'

/** Texts of the rules that compare with last year. */
export const crossYearTexts: RuleTexts<Code> = {
  'XY-01': {
    title: '上年结转与上年报告',
    message: '上年结转 {a} 件与{year}年报告“结转下年度继续办理” {b} 件不一致。',
    advice: '按上年公布的报告填写；因机构改革、发现漏登等确需不同的，写明原因。',
  },
  'XY-02': {
    title: '结转申请人类别',
    message: '“{column}”列上年结转 {a} 件，{year}年结转下年度为 {b} 件，申请人类别前后不一致。',
    advice: '同一件申请的申请人类别不会变，请按上年报告逐类核对。',
  },
  'XY-03': {
    title: '现行有效件数衔接',
    message: '“{row}”现行有效 {a} 件，按上年 {b}＋本年制发 {c}－废止 {d} 应为 {e} 件；如有到期失效等情形请说明。',
    advice: '核对清理目录；到期失效、机构划转等造成的差数，写明件数和原因。',
  },
  'XY-04': {
    title: '上一年项目数量',
    message: '“{row}”上一年项目数量填 {a}，由{year}年报告推算应为 {b}。',
    advice: '按上年报告的项目数量加减核对；目录整体调整的，说明原因。',
  },
  'XY-05': {
    title: '公开总数衔接',
    message: '“{row}”对外公开总数 {a}，上年 {b} 加本年新公开 {c} 应为 {d}。',
    advice: '核对年末累计数；有文件撤下或者补登的，说明件数和原因。',
  },
  'XY-06': {
    title: '上年未结案件',
    message: '表四“{block}”总计 {a} 件，小于上年尚未审结的 {b} 件，上年未结案件应在本年报告中反映。',
    advice: '把上年未结的案件按本年末的状态计入；确已计入的，说明去向。',
  },
  'XY-07': {
    title: '年度变动过大',
    message: '“{indicator}”由 {a} 变为 {b}，变动幅度异常，请核实。',
    advice: '核对两年的统计范围和单位；确有变化的，说明原因。',
  },
  'XY-08': {
    title: '元与万元',
    message: '“{row}·{column}”由 {a} 变为 {b}，疑似元与万元混填。',
    advice: '看清表头的单位再填；金额确实如此的，说明原因。',
  },
  'XY-09': {
    title: '数据与上年相同',
    message: '表二、表三数据与{year}年完全相同，请确认未误用上年数据。',
    advice: '重新按本年台账填写；确实巧合的，说明情况。',
  },
  'XY-10': {
    title: '文字雷同',
    message: '正文与{name}{year}年报告相似度 {percent}%，涉嫌内容雷同。',
    variants: { lastYear: '正文与本机关{year}年报告相似度 {percent}%，涉嫌内容雷同。' },
    advice: '按本年实际工作重写第一、第五部分；相同属实的，说明原因。',
  },
}
