import type { Sentence } from '../teller.ts'
import {
  answered,
  carriedIn,
  carriedOut,
  court,
  denied,
  granted,
  handled,
  legal,
  natural,
  neither,
  quiet,
  received,
  review,
  unable,
} from './told.ts'

/** The year's applications as towns, bureaus and hospitals put them. */
export const APPLICATIONS_AS_TOWNS_WRITE: readonly Sentence[] = [
  (t) => `${t.Y}我镇全年共收到依申请公开${received(t)}，公开${granted(t)}，不予公开${denied(t)}。`,
  (t) => `全年受理依申请公开件${handled(t)}，办结${answered(t)}，其中予以公开${granted(t)}、不予公开${denied(t)}。`,
  (t) =>
    `本年度，共受理政府信息公开申请${received(t)}，都在法定期限内予以登记；连同上年转结的${carriedIn(t)}，一并办理。`,
  (t) => `党政办登记群众书面申请公开政府信息${received(t)}，答复${answered(t)}，未超期。`,
  (t) => `全院全年共接收信息公开申请${received(t)}，其中患者及家属等自然人${natural(t)}，单位${legal(t)}。`,
  (t) =>
    `${t.Y}受理量为${received(t)}，${t.year - 1}年受理量为${t.other(2, 60)}件，${t.year - 2}年为${t.other(2, 60)}件。`,
  (t) =>
    `政府信息公开申请受理数较${t.year - 1}年的${t.other(2, 60)}件有所变化，${t.Y}为${received(t)}，结转下年度${carriedOut(t)}。`,
  (t) => `收到申请${received(t)}（自然人${natural(t)}、法人及其他组织${legal(t)}），上年结转${carriedIn(t)}。`,
  (t) => `年内新增政府信息公开申请${received(t)}，较上年增减${t.other(1, 20)}件，均按时限要求办理。`,
  (t) => `已答复的${answered(t)}申请里，予以公开的${granted(t)}，无法提供的${unable(t)}，不予公开的${denied(t)}。`,
  (t) => `做到件件有登记、事事有回音，累计处理公开申请${handled(t)}，其中${carriedIn(t)}系上年度结转。`,
  (t) =>
    `依申请公开工作平稳有序，新收${received(t)}、结转${carriedIn(t)}、办结${answered(t)}、留待下年${carriedOut(t)}。`,
  (t) =>
    `截至12月31日，当年受理的申请加上年结转共${handled(t)}，已出具答复书${answered(t)}，正在办理${carriedOut(t)}。`,
  (t) => `共办理依申请公开答复${answered(t)}，提供查询服务${t.other(2, 80)}人次，接听咨询电话${t.other(5, 300)}个。`,
  (t) =>
    t.f.received > 4
      ? `受理的${received(t)}申请中，自然人申请占比${t.share(t.f.natural, t.f.received, '自然人')}，内容集中在征地拆迁、社会保障等领域。`
      : '',
  (t) =>
    t.f.answered > 4
      ? `全年办结${answered(t)}，予以公开占${t.share(t.f.outcome('granted'), t.f.answered, '予以公开')}，不予公开占${t.share(t.f.outcome('denied'), t.f.answered, '不予公开')}。`
      : '',
  (t) =>
    t.f.received === 1 && t.f.natural === 1
      ? `全年共受理依申请公开申请${received(t)}，申请主体为自然人，已按程序办理。`
      : '',
  (t) =>
    t.f.carriedOut === 0 && t.f.answered > 0
      ? `${t.Y}应答复申请${handled(t)}，已${t.claim('all', 'answered', '全部答复完毕')}，未发生逾期答复。`
      : '',
  (t) => (t.f.carriedOut > 0 ? `本年末仍有${carriedOut(t)}申请处于征求第三方意见阶段，结转下一年度继续办理。` : ''),
  (t) => (t.f.carriedIn === 0 ? `受理申请${received(t)}，${t.claim('denied', 'carriedIn', '上年度无结转申请')}。` : ''),
  (t) =>
    `区政府本级及各部门、街道共收到申请${received(t)}，答复${answered(t)}，其中区住建局、区自然资源局办理量居前，分别为${t.other(1, 9)}件和${t.other(1, 9)}件。`,
  (t) =>
    `${t.we}收到的申请涉及土地、规划、教育等方面，总量${received(t)}；同一申请人反复提出的${t.other(1, 4)}件，已当面说明。`,
]

/** Nobody applied. */
export const NOTHING_AS_TOWNS_WRITE: readonly Sentence[] = [
  (t) => `${t.Y}${t.we}${t.claim('denied', 'applications', '未收到任何形式的依申请公开政府信息')}。`,
  (t) => `全年${t.claim('denied', 'applications', '未接到信息公开申请')}，未收到行政许可申请。`,
  (t) => `${t.claim('denied', 'applications', '无依申请公开情况')}。`,
  (t) => `${t.Y}收到依申请公开${t.nu('received', 0)}，公开0件，不予公开0件。`,
  (t) => `政府信息公开申请${t.claim('denied', 'applications', '零受理')}、零投诉。`,
]

/** Reviews and lawsuits, with disputes of other kinds around them. */
export const DISPUTES_AS_TOWNS_WRITE: readonly Sentence[] = [
  (t) => `因政府信息依申请公开引起行政复议${review(t)}，行政诉讼${court(t)}。`,
  (t) => `办理涉及依申请公开的行政复议答复${review(t)}，行政诉讼应诉${court(t)}。`,
  (t) =>
    `全年涉诉涉复议情况：政府信息公开类复议${review(t)}，政府信息公开类诉讼${court(t)}；工伤认定类诉讼${t.other(1, 40)}件。`,
  (t) =>
    `${t.we}全年作为被申请人参加行政复议${t.other(30, 60)}件，其中因政府信息公开引发的${review(t)}；作为被告应诉${t.other(30, 60)}件，其中因政府信息公开引发的${court(t)}。`,
  (t) => `针对信息公开答复的复议申请${review(t)}、起诉${court(t)}，均由法制科统一应对。`,
  (t) => `我局政府信息公开工作引发的争议，走复议途径的${review(t)}，走诉讼途径的${court(t)}。`,
  (t) =>
    t.f.review.total > 0
      ? `申请人不服我单位答复向市政府申请复议的有${review(t)}，其中${t.nu('case', t.f.review.upheld, '复议维持')}维持、${t.nu('case', t.f.review.corrected, '复议纠正')}被纠正；向法院起诉的有${court(t)}。`
      : '',
  (t) =>
    t.f.litigation.total > 0
      ? `政府信息公开行政复议${review(t)}，行政诉讼${court(t)}（其中一审${t.other(1, 9)}件，二审${t.other(1, 9)}件）。`
      : '',
  (t) =>
    `政府信息公开行政复议与行政诉讼案件数量为${review(t)}、${court(t)}，同期审结劳动争议仲裁${t.other(5, 90)}件、调解民事诉讼${t.other(5, 90)}件。`,
  (t) =>
    `年内信息公开行政复议${review(t)}（上年为${t.other(1, 20)}件），行政诉讼${court(t)}（上年为${t.other(1, 20)}件）。`,
  (t) => (quiet(t) ? `${t.we}依申请公开答复${neither(t, '未引发一起行政复议或行政诉讼')}。` : ''),
  (t) => (quiet(t) ? `行政复议、行政诉讼案件${neither(t, '零发生')}。` : ''),
  (t) => (quiet(t) ? `${t.Y}因政府信息公开${neither(t, '被复议、被诉讼的情况为零')}。` : ''),
  (t) => (quiet(t) ? `${neither(t, '无行政复议和行政诉讼')}，其他类复议${t.other(1, 20)}件由司法所跟进。` : ''),
]

/** Numbers of other things. */
export const BESIDE_AS_TOWNS_WRITE: readonly Sentence[] = [
  (t) => `全年主动公开政府信息总数${t.other(60, 900)}条：工作动态${t.other(10, 50)}条，预算决算${t.other(2, 9)}条。`,
  (t) => `受理低保申请${t.other(5, 200)}件，退回${t.other(1, 9)}件。`,
  (t) => `处理公众留言${t.other(5, 200)}条，答复${t.other(5, 200)}件，满意率${t.other(95, 99)}%。`,
  (t) => `收到248条网民留言，办结${t.other(10, 200)}件，公开答复${t.other(1, 9)}件。`,
  (t) => `司法所调处矛盾纠纷${t.other(5, 90)}起，引导提起民事诉讼${t.other(1, 9)}起。`,
  (t) =>
    `全年接受司法鉴定申请${t.other(5, 90)}件、法律援助申请${t.other(5, 90)}件，指派律师代理诉讼案件${t.other(5, 90)}件。`,
  (t) => `医务科受理病历复印申请${t.other(100, 900)}件，医疗投诉${t.other(5, 90)}件，均在7日内答复。`,
  (t) => `受理不动产登记申请${t.other(100, 900)}件，同比增长${t.other(2, 40)}%。`,
  (t) =>
    `行政复议体制改革后，县司法局集中受理复议案件${t.other(10, 90)}件，审结${t.other(10, 90)}件，维持${t.other(2, 9)}件。`,
  (t) => `村（社区）公开栏更新${t.other(50, 300)}期，答复村民询问${t.other(5, 90)}件。`,
  (t) => `申请人撤回行政许可申请${t.other(1, 9)}件，准予许可${t.other(50, 300)}件，不予许可${t.other(1, 9)}件。`,
  (t) => `参与行政诉讼庭审旁听${t.other(1, 9)}次，开展应诉培训${t.other(1, 9)}场。`,
  (t) => `办结行政执法案件${t.other(5, 90)}件，其中当事人申请听证${t.other(1, 9)}件、提起诉讼${t.other(1, 9)}件。`,
  (t) => `对上年度${t.other(1, 9)}件申请的答复情况开展回访，满意度${t.other(90, 99)}%。`,
  (t) => `公开申请指南访问量${t.other(300, 900)}次，下载申请表${t.other(5, 90)}份。`,
  (t) => `其中，涉及教育类申请${t.other(0, 1)}件、交通类申请${t.other(0, 1)}件。`,
  (t) => `转办上级交办申请${t.other(1, 5)}件，会同宣传部门研判涉敏感申请${t.other(1, 5)}件。`,
  (t) => `档案馆提供查档服务${t.other(50, 900)}人次，受理查档申请${t.other(50, 900)}份。`,
]
