import { decimalFromFen } from '../../../text/money.ts'
import type { Sentence, Teller } from '../teller.ts'

const doc = (t: Teller, column: string) => t.n('documents', t.f.documents(column), column)

/** Documents of table 2; the words differ by form. */
export const DOCUMENTS_TOLD: readonly Sentence[] = [
  (t) =>
    t.year >= 2021
      ? `全年制发行政规范性文件${doc(t, 'issued')}件，废止行政规范性文件${doc(t, 'repealed')}件，现行有效行政规范性文件${doc(t, 'inForce')}件。`
      : '',
  (t) => (t.year >= 2021 ? `本年制发规范性文件${doc(t, 'issued')}件，均同步发布解读。` : ''),
  (t) =>
    t.year >= 2021
      ? `对规范性文件进行全面清理，废止${doc(t, 'repealed')}件规范性文件，公布现行有效规范性文件目录。`
      : '',
  (t) => (t.year >= 2021 ? `现行有效规范性文件${doc(t, 'inForce')}件，已在网站集中公开并标注有效性。` : ''),
  (t) => (t.year >= 2021 ? `制定出台规范性文件${doc(t, 'issued')}件，开展合法性审查${t.other(1, 20)}次。` : ''),
  (t) =>
    t.year < 2021
      ? `全年制定规范性文件${doc(t, 'newlyMade')}件，主动公开规范性文件${doc(t, 'newlyPublished')}件。`
      : '',
  (t) => (t.year < 2021 ? `新制作规范性文件${doc(t, 'newlyMade')}件，按时报送备案。` : ''),
  (t) => `征求规范性文件草案意见${t.other(1, 9)}次，收到意见建议${t.other(1, 60)}条。`,
]

/** Items published, by place and by kind: none of it stands in a table. */
export const PUBLISHED: readonly Sentence[] = [
  (t) => `${t.Y}，${t.we}通过政府网站主动公开政府信息${t.other(40, 4000)}条。`,
  (t) =>
    `全年主动公开各类政府信息${t.other(40, 900)}余条，其中政策文件${t.other(2, 60)}条、工作动态${t.other(20, 400)}条。`,
  (t) =>
    `主动公开信息${t.random.integer(1, 4)}.${t.random.integer(1, 9)}万条，政务微信阅读量突破${t.other(10, 200)}万次。`,
  (t) => `围绕${t.organ.trade}等群众关心的事项，发布信息${t.other(30, 800)}条，政策解读${t.other(2, 60)}篇。`,
  (t) => `公开财政预算、决算${t.other(1, 30)}份，公开重大建设项目批准和实施信息${t.other(5, 120)}条，公开率100%。`,
  (t) => `政策文件与解读材料同步起草、同步审核、同步发布，图解占比达${t.other(40, 90)}%。`,
  (t) => `召开新闻发布会${t.other(1, 26)}场，在线访谈${t.other(1, 12)}期，主要负责人参加${t.other(1, 6)}次。`,
  (t) => `公开行政许可结果${t.other(10, 900)}条、行政处罚信息${t.other(3, 300)}件，双随机抽查结果${t.other(2, 90)}项。`,
  (t) => `编制${t.organ.trade}领域基层政务公开标准目录，梳理公开事项${t.other(20, 160)}项。`,
  (t) => `解读形式包括文字、图片、动漫、新闻发布会等${t.other(3, 6)}种，全年发布解读${t.other(3, 80)}篇。`,
  (t) =>
    `在主动公开的信息中，公示公告${t.other(5, 60)}条，占${t.other(8, 40)}%；工作动态${t.other(20, 90)}条，占${t.other(41, 70)}%。`,
  (t) => `按《条例》第二十条规定的十五项内容逐项对照，补充公开信息${t.other(5, 60)}条。`,
  (t) => `发布突发事件预警信息${t.other(3, 60)}次，民生实事进展${t.other(4, 40)}期。`,
  (t) => `对${t.year - 1}年公开的${t.other(100, 900)}条信息开展回头看，更正错链${t.other(1, 20)}处。`,
  (t) => `${t.organ.trade}类信息一律先审后发，全年退回修改${t.other(2, 30)}件次。`,
  (t) =>
    `印发《${t.year}年政务公开工作要点》（〔${t.year}〕${t.random.integer(3, 48)}号），细化任务${t.other(12, 46)}项。`,
]

/** Fees in section 六. */
export const FEES: readonly Sentence[] = [
  () => '本年度未收取信息处理费。',
  (t) => `${t.Y}，${t.we}依申请提供政府信息未收取任何费用。`,
  () => '根据《政府信息公开信息处理费管理办法》，本年度没有产生信息处理费。',
  () => '本机关本年度收取信息处理费0元，无其他需要报告的事项。',
  () => '一是信息处理费收取情况：未收取。二是无其他需要报告的事项。',
  () => '按照国办函〔2020〕109号规定，全年未发出收费通知，未收取信息处理费。',
  (t) => `${t.year}年度发出信息处理费收费通知0件，总金额0元，实际收取0元。`,
]

/** Fees where some application lapsed because they were not paid. */
export const FEES_OVERDUE: readonly Sentence[] = [
  (t) => `本年度发出信息处理费收费通知${t.f.row('otherFeeOverdue')}件，申请人逾期未缴费，实际收取0元。`,
  (t) => `依规发出收费通知，逾期未缴纳费用${t.f.row('otherFeeOverdue')}件，未收取信息处理费。`,
]

/** Other things section 六 speaks of. */
export const OTHER_MATTERS: readonly Sentence[] = [
  () => '无其他需要报告的事项。',
  () => '本年度无其他需要报告的事项。',
  (t) => `政务公开工作要点落实情况：${t.year}年要点明确的任务已全部完成。`,
  (t) =>
    t.f.sheet.has('t2.fees.amount')
      ? `行政事业性收费情况见表二（${decimalFromFen(t.f.sheet.get('t2.fees.amount'), '万元')}万元）。`
      : '',
  (t) => `${t.we}的年度报告可在门户网站政府信息公开专栏查阅。`,
]
