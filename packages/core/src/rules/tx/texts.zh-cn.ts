import type { RuleTexts } from '../rule-text.ts'

type Code =
  | 'TX-01'
  | 'TX-02'
  | 'TX-03'
  | 'TX-04'
  | 'TX-05'
  | 'TX-06'
  | 'TX-07'
  | 'TX-08'
  | 'TX-09'
  | 'TX-10'
  | 'TX-11'
  | 'TX-12'
  | 'TX-13'
  | 'TX-14'

const agree = '核对正文和表格，改正不对的一处；统计口径确有不同的，说明情况。'

/** Texts of the rules that compare what is written with what is counted. */
export const textTableTexts: RuleTexts<Code> = {
  'TX-01': {
    title: '收到申请数',
    message: '第{section}部分写“收到申请 {t} 件”，表三本年新收为 {a} 件（上年结转 {b} 件）。',
    variants: {
      alone: '第{section}部分写“收到申请 {t} 件”，表三本年新收为 {a} 件。',
      channels: '正文按申请渠道写的件数合计 {t} 件，表三本年新收为 {a} 件。',
    },
    advice: agree,
  },
  'TX-02': {
    title: '上年结转数',
    message: '正文写上年结转 {t} 件，表三为 {a} 件。',
    advice: agree,
  },
  'TX-03': {
    title: '结转下年数',
    message: '正文写结转下年度 {t} 件，表三为 {a} 件。',
    variants: { allAnswered: '正文称申请全部办结，表三结转下年度 {a} 件。' },
    advice: agree,
  },
  'TX-04': {
    title: '答复办结数',
    message: '正文写已办结 {t} 件，表三（七）总计为 {a} 件。',
    advice: agree,
  },
  'TX-05': {
    title: '申请人类别',
    message: '正文写{applicants}申请 {t} 件，表三为 {a} 件。',
    variants: { all: '正文称申请人均为{applicants}，表三其他类别的申请有 {a} 件。' },
    advice: agree,
  },
  'TX-06': {
    title: '办理结果分类',
    message: '正文写“{group}” {t} 件，表三该组合计 {a} 件。',
    variants: { all: '正文称均{group}，表三其他办理结果有 {a} 件。' },
    advice: agree,
  },
  'TX-07': {
    title: '百分比',
    message: '正文写“{item} {n} 件，占 {p}%”，按表三应为 {q}%。',
    variants: { uncounted: '正文写“{item}占 {p}%”，按表三应为 {q}%（{n} 件）。' },
    advice: '重新计算百分比，写明占什么总数的比例。',
  },
  'TX-08': {
    title: '复议诉讼件数',
    message: '正文写{name} {t} 件，表四为 {a} 件。',
    variants: {
      result: '正文写{name}{result} {t} 件，表四为 {a} 件。',
      unmentioned: '表四有{name} {a} 件，正文未提及。',
      allUpheld: '正文称复议诉讼均获维持，表四有其他结果或尚未审结 {a} 件。',
    },
    advice: '在第一部分补充或改正复议诉讼情况；口径确有不同的，说明情况。',
  },
  'TX-09': {
    title: '称未发生而有数',
    message: '正文称未发生{name}，表{table}填 {a} 件。',
    advice: agree,
  },
  'TX-10': {
    title: '信息处理费说明',
    message: '表三有逾期未缴费 {a} 件（本年实收 {b} 元），第六部分未说明信息处理费情况。',
    variants: {
      overdue: '表三有逾期未缴费 {a} 件，第六部分未说明信息处理费情况。',
      collected: '本年实收信息处理费 {b} 元，第六部分未说明。',
    },
    advice: '在第六部分写明收费件数和金额；没有收取的，写明未收取。',
  },
  'TX-11': {
    title: '模板残留',
    message: '正文第{n}部分留有未替换的模板文字：“{match}”。',
    variants: { preface: '编制说明留有未替换的模板文字：“{match}”。' },
    advice: '换成实际内容或者删去。',
  },
  'TX-12': {
    title: '他单位文字',
    message: '正文第{n}部分出现“{name}”，与报告机关“{org}”不符，疑似套用他单位文本。',
    variants: { preface: '编制说明出现“{name}”，与报告机关“{org}”不符，疑似套用他单位文本。' },
    advice: '改写成本机关的实际情况；确与本机关有关的，说明关系。',
  },
  'TX-13': {
    title: '年份不符',
    message: '正文第{n}部分出现 {year} 年，报告年度为 {reportingYear} 年，请核实。',
    variants: { preface: '编制说明出现 {year} 年，报告年度为 {reportingYear} 年，请核实。' },
    advice: '改成报告年度；确实说的是别的年份的，说明情况。',
  },
  'TX-14': {
    title: '规范性文件件数',
    message: '正文写规范性文件 {t} 件，表二为 {a} 件。',
    advice: '核对第一部分和表二的口径是否一致。',
  },
}
