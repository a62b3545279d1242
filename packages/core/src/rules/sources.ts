/** Documents the rules quote, named once. */
export const REGULATION = '《中华人民共和国政府信息公开条例》'
export const FORM_2019 = '国办公开办函〔2019〕60号附件'
export const FORM_2021 = '国办公开办函〔2021〕30号附件'
/** The notice that prescribes the 2021 form and names what a report must not be: late, inaccurate, incomplete, copied. */
export const NOTICE_2021 = '国办公开办函〔2021〕30号'
export const FEE_MEASURES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'

const art50 = (item: string) => `${REGULATION}第五十条第（${item}）项`

/** The items of art. 50 a report must contain; the text and the tables both answer to them. */
export const ART_50 = {
  disclosure: { quote: '行政机关主动公开政府信息的情况', document: art50('一') },
  applications: { quote: '行政机关收到和处理政府信息公开申请的情况', document: art50('二') },
  disputes: { quote: '因政府信息公开工作被申请行政复议、提起行政诉讼的情况', document: art50('三') },
  problems: {
    quote:
      '政府信息公开工作存在的主要问题及改进情况，各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况',
    document: art50('四'),
  },
  others: { quote: '其他需要报告的事项', document: art50('五') },
  uniform: {
    quote: '全国政府信息公开工作主管部门应当公布政府信息公开工作年度报告统一格式，并适时更新',
    document: `${REGULATION}第五十条第二款`,
  },
} as const

/** What the notice of 2021 threatens with accountability; the cross-year and plausibility rules look for the second. */
export const ACCURATE = { quote: '内容不准确、不完整', document: `${NOTICE_2021}（四）明确责任` } as const
export const COPIED = { quote: '内容雷同', document: `${NOTICE_2021}（四）明确责任` } as const
