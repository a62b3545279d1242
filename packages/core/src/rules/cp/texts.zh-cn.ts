import type { RuleTexts } from '../rule-text.ts'

type Code =
  | 'CP-01'
  | 'CP-02'
  | 'CP-03'
  | 'CP-04'
  | 'CP-05'
  | 'CP-06'
  | 'CP-07'
  | 'CP-08'
  | 'CP-09'
  | 'CP-10'
  | 'CP-11'
  | 'CP-12'
  | 'CP-13'
  | 'CP-14'
  | 'CP-15'

/** Texts of the rules on completeness and form. */
export const completenessTexts: RuleTexts<Code> = {
  'CP-01': {
    title: '六个部分',
    message: '缺少第{no}部分“{title}”。',
    variants: {
      order: '第{no}部分“{title}”的位置不对，六个部分应按顺序排列。',
      blank: '第{no}部分“{title}”没有内容。',
    },
    advice: '按统一格式补齐六个部分，次序不变；没有其他事项的，第六部分写“无”。',
  },
  'CP-02': {
    title: '表格完整',
    message: '{table}与{year}年适用的格式不一致：缺少 {count} 格，如“{names}”。',
    variants: { surplus: '表格与{year}年适用的格式不一致：多出 {count} 处，如“{names}”。' },
    advice: '表格的行和列由国家统一规定，请对照格式逐格核对，不增不减。',
  },
  'CP-03': {
    title: '格式版本',
    message: '{year}年报告应使用{expected}年版格式，现用{actual}年版格式。',
    advice: '换用报告年度对应的格式，把数据重新填入；两版含义不同的栏目不能照搬。',
  },
  'CP-04': {
    title: '统计期限',
    message: '未说明统计期限。应写明{year}年1月1日至{year}年12月31日。',
    variants: { wrong: '统计期限写为“{stated}”，应为{year}年1月1日至{year}年12月31日。' },
    advice: '在编制说明里写明统计期限；确有特殊情况的，说明原因。',
  },
  'CP-05': {
    title: '报告名称',
    message: '报告名称应为“{expected}”，现为“{actual}”。',
    advice: '使用机关全称，写全“政府信息公开工作年度报告”。',
  },
  'CP-06': {
    title: '政府报告的法定内容',
    message: '政府年度报告应包括工作考核、社会评议和责任追究结果情况，缺少{item}。',
    advice: '在第一部分的监督保障中补写；没有发生的，写明没有发生。',
  },
  'CP-07': {
    title: '总体情况五个方面',
    message: '总体情况缺少“{aspect}”方面的内容。',
    advice: '补写这一方面的工作；本年没有开展的，说明情况。',
  },
  'CP-08': {
    title: '总体情况字数',
    message: '总体情况 {n} 字，原则上不超过一千字。',
    advice: '压缩约 {over} 字，突出做法和数据，删去一般性表述。',
  },
  'CP-09': {
    title: '问题与改进不得空缺',
    message: '第五部分“存在的主要问题及改进情况”不得空缺或只写“无”。',
    advice: '写明本年存在的主要问题和改进情况。',
  },
  'CP-10': {
    title: '问题与措施都要写',
    message: '第五部分只写了问题，缺少措施。',
    variants: { problem: '第五部分只写了措施，缺少问题。' },
    advice: '至少写明一个问题和一项对应的改进措施。',
  },
  'CP-11': {
    title: '信息处理费说明',
    message: '建议在第六部分说明本年收取信息处理费情况。',
    advice: '没有收取的，写“本年度未收取信息处理费”。',
  },
  'CP-12': {
    title: '联系与下载方式',
    message: '编制说明缺少联系方式。',
    variants: {
      download: '编制说明没有写明在哪里下载报告。',
      both: '编制说明缺少联系方式，也没有写明在哪里下载报告。',
    },
    advice: '写明联系单位、电话、地址，以及报告电子版的下载网址。',
  },
  'CP-13': {
    title: '报送期限',
    message: '{org} 应于 {date} 前报送，已逾期 {n} 天。',
    advice: '尽快报送，并写明逾期原因；逾期的报告仍须报送和公布。',
  },
  'CP-14': {
    title: '公布登记',
    message: '未登记公布网址与日期。',
    advice: '登记报告在政府网站上的网址和公布日期。',
  },
  'CP-15': {
    title: '审签登记',
    message: '未登记分管负责人审签。',
    advice: '请分管负责人审签后登记。',
  },
}
