import type { Sentence } from '../teller.ts'

/** Numbers near the same words that no table bears out: earlier years, other trades, steps on the way, sums of other things. */
export const IN_PASSING: readonly Sentence[] = [
  (t) => `${t.year - 1}年受理的${t.other(1, 40)}件申请已全部归档。`,
  (t) => `对历年来${t.other(30, 400)}件依申请公开案卷进行整理，装订成册。`,
  (t) => `全年召开依申请公开会商会${t.other(1, 12)}次，研究疑难申请${t.other(1, 15)}件次。`,
  (t) => `向申请人寄送答复书${t.other(3, 80)}份，回执${t.other(3, 80)}份。`,
  (t) => `征求第三方意见函${t.other(1, 9)}份，收到反馈${t.other(1, 9)}份。`,
  (t) => `协助上级机关办理依申请公开${t.other(1, 12)}件。`,
  (t) =>
    `全${t.organ.area === '街道' ? '区' : t.organ.area}各部门抽查答复文书${t.other(20, 120)}份，合格率达${t.random.integer(85, 99)}%。`,
  (t) => `不动产登记受理申请${t.other(200, 9000)}件，办结${t.other(200, 9000)}件。`,
  (t) => `受理行政许可申请${t.other(20, 900)}件，按时办结率100%。`,
  (t) => `法律援助申请${t.other(3, 90)}件，均已指派。`,
  (t) => `救助申请${t.other(20, 400)}件，审核通过${t.other(10, 300)}件。`,
  (t) => `办理政务服务事项${t.other(500, 90000)}件，网上办理占${t.random.integer(60, 99)}%。`,
  (t) => `全年接听群众咨询电话${t.other(30, 900)}次，处理投诉举报${t.other(2, 90)}件。`,
  (t) => `“互动交流”栏目收到留言${t.other(5, 300)}件，答复${t.other(5, 300)}件，公开答复${t.other(1, 100)}件。`,
  (t) => `开展依申请公开业务培训${t.other(1, 5)}期，模拟办理案例${t.other(2, 10)}件。`,
  (t) => `本年度依申请公开中，当场答复${t.other(1, 5)}件，延期答复${t.other(1, 5)}件。`,
  (t) => `信访事项${t.other(2, 90)}件，及时受理率、按期答复率均为100%。`,
  (t) => `建议提案${t.other(2, 50)}件全部办结，面商率、满意率均达100%。`,
  (t) => `转办不属于本机关职责的申请${t.other(1, 6)}件，均告知申请人。`,
  (t) => `上半年抽取${t.other(3, 20)}件答复进行评查，三季度又复查${t.other(2, 9)}件。`,
]
