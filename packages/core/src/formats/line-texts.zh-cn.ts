import type { LineText } from '../definition/define-format.ts'

const art = (article: string) => `《政府信息公开条例》${article}`

/** Help for the rows and columns that mean the same in every format so far (tables 3 and 4, shared rows of table 2). */
export const sharedLineTexts: Readonly<Record<string, LineText>> = {
  newReceived: {
    meaning: '统计年度内新收到的申请件数。一件申请计一件，不按其中涉及的事项个数拆分；收到日期按条例第三十一条确定。',
    basis: art('第三十一条'),
  },
  carriedIn: {
    meaning: '上年12月31日尚未办结、转入本年的申请。应与上年报告“结转下年度继续办理”逐类一致。',
    basis: '表内勾稽关系；跨年衔接',
  },
  granted: {
    meaning: '告知已主动公开的获取方式和途径，或者提供了申请的政府信息。',
    basis: art('第三十六条第（一）（二）项'),
  },
  partiallyGranted: {
    meaning: '区分处理后公开了一部分。只计这一情形，不再计入不予公开等其他情形。',
    basis: art('第三十七条'),
  },
  deniedStateSecret: { meaning: '依法确定为国家秘密的政府信息。', basis: art('第十四条') },
  deniedByLaw: { meaning: '其他法律、行政法规禁止公开的政府信息。', basis: art('第十四条') },
  deniedSafetyStability: {
    meaning: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息。',
    basis: art('第十四条'),
  },
  deniedThirdParty: {
    meaning: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益，第三方不同意且不公开不会对公共利益造成重大影响。',
    basis: art('第十五条、第三十二条'),
  },
  deniedInternalAffairs: {
    meaning: '人事管理、后勤管理、内部工作流程三类内部事务信息。',
    basis: art('第十六条第一款'),
  },
  deniedProcessInfo: { meaning: '讨论记录、过程稿、磋商信函、请示报告四类过程性信息。', basis: art('第十六条第二款') },
  deniedEnforcementFile: { meaning: '行政执法案卷信息。', basis: art('第十六条第二款') },
  deniedAdminInquiry: {
    meaning: '工商登记、不动产登记等有专门查询规定的信息，告知按规定查询。',
    basis: art('第三十六条第（七）项'),
  },
  unableNotHeld: {
    meaning: '经检索没有所申请的信息，或者不属于本机关负责公开。',
    basis: art('第三十六条第（四）（五）项'),
  },
  unableNeedsCreation: { meaning: '没有现成信息，需要另行加工、制作、分析。', basis: art('第三十八条') },
  unableUnclear: { meaning: '补正后申请内容仍不明确。', basis: art('第三十条') },
  notProcessedPetition: { meaning: '以申请公开的形式进行信访、投诉、举报等活动。', basis: art('第三十九条第一款') },
  notProcessedDuplicate: { meaning: '就相同信息重复提出申请，已经答复过。', basis: art('第三十六条第（六）项') },
  notProcessedPublication: { meaning: '要求提供政府公报、报刊、书籍等公开出版物。', basis: art('第三十九条第二款') },
  notProcessedExcessive: { meaning: '申请的数量、频次明显超过合理范围，且理由不合理。', basis: art('第三十五条') },
  notProcessedReconfirm: {
    meaning: '要求行政机关确认或者重新出具申请人已经获取的信息。',
    basis: '年度报告格式列明的情形',
  },
  resultTotal: { meaning: '本年度全部办理结果之和，自动合计。', basis: '表内勾稽关系' },
  carriedOut: {
    meaning: '本年12月31日24时尚未送达决定的申请，含等待补正、等待缴费的。请按台账填写，不由其他格推算。',
    basis: '表内勾稽关系；跨年衔接',
  },
  naturalPerson: { meaning: '以个人名义提出的申请。由律师代理的个人申请仍计自然人。', basis: '按提出申请的人分类' },
  commercialEnterprise: { meaning: '各类企业；领有营业执照的个体工商户也计入。', basis: '按提出申请的人分类' },
  researchInstitution: { meaning: '高等院校、研究所等科研机构。', basis: '按提出申请的人分类' },
  socialWelfareOrg: { meaning: '社会团体、基金会等公益组织。', basis: '按提出申请的人分类' },
  legalServiceOrg: { meaning: '律师事务所等以机构自己名义提出的申请。', basis: '按提出申请的人分类' },
  otherOrg: { meaning: '不属于前四类的法人或其他组织，如村民委员会、其他事业单位。', basis: '按提出申请的人分类' },
  total: { meaning: '同一行各类申请人之和，自动合计。', basis: '表内勾稽关系' },
  review: {
    meaning: '本年度内审理过的、因政府信息公开工作引起的行政复议案件，含上年转入的。',
    basis: art('第五十条第（三）项'),
  },
  litigationDirect: {
    meaning: '未经复议直接提起的行政诉讼。复议机关作共同被告的案件只由原行政机关统计。',
    basis: art('第五十条第（三）项'),
  },
  litigationAfterReview: {
    meaning: '先经复议、后提起的行政诉讼。同一件事的复议另在“行政复议”里统计。',
    basis: art('第五十条第（三）项'),
  },
  upheld: { meaning: '维持原行为，或者驳回实体请求。', basis: '按结案文书主文' },
  corrected: { meaning: '撤销、变更、确认违法或者无效、责令履行。', basis: '按结案文书主文' },
  other: { meaning: '不予受理、程序性驳回、终止、撤回、调解等。', basis: '按结案文书主文' },
  pending: { meaning: '本年12月31日尚未审结，含一审后上诉未生效的。', basis: '按年末状态' },
  't4.total': { meaning: '同一类四种结果之和，自动合计。', basis: '表内勾稽关系' },
  regulations: {
    meaning: '依《规章制定程序条例》制定的规章。只有国务院部门、省级政府、设区的市和自治州政府可以制定。',
    basis: art('第二十条第（一）项'),
  },
  licensing: { meaning: '行政许可。决定数量含已公开的和依法不公开的全部决定。', basis: art('第二十条第（五）项') },
  penalty: { meaning: '行政处罚。决定数量含已公开的和依法不公开的全部决定。', basis: art('第二十条第（六）项') },
  coercion: { meaning: '行政强制。决定数量含已公开的和依法不公开的全部决定。', basis: art('第二十条第（六）项') },
}
