import { say, type Sentence } from './voice.ts'

const management: readonly Sentence[] = [
  () => '公文办理单上公开属性为必填项，属性由拟稿人提出、办公机构核定，发布前一律经过保密审查。',
  ({ disclosed, some }) =>
    `对已发布的信息逐条清理，撤下过期信息${some('removed', 3, 40)}条，补齐要素${some('completed', 2, 25)}条，${disclosed[0]}的失效链接全部修复。`,
  () => '建立信息动态调整台账，文件失效、人员变动或者电话变更的，三个工作日内更新页面。',
  ({ disclosed }) => `发布实行拟稿、复核、签发三次核对，${disclosed[1]}等含个人信息的内容先隐去证件号码再公开。`,
  ({ disclosed }) => `完成${disclosed[0]}历年资料的归档和编目，索引号、生成日期和公开方式补齐，便于检索。`,
  ({ some }) => `修订政府信息公开指南，写明受理地点、联系电话和答复时限，全年核对${some('checked', 2, 4)}次。`,
  ({ disclosed }) => `每季度抽查一次政府信息管理情况，${disclosed[2]}中发现的错别字和前后不一致，当日更正并登记原因。`,
  ({ organ }) => `${organ.self}明确了每类政府信息的制作科室、保存期限和公开时限，信息从生成到归档都有记录可查。`,
]

const platform: readonly Sentence[] = [
  ({ organ, disclosed }) =>
    `依托${organ.place.name}人民政府门户网站政府信息公开专栏发布信息，栏目按业务重新归类，${disclosed[0]}三次点击以内就能看到。`,
  ({ some }) =>
    `门户网站专栏全年更新${some('updates', 20, 90)}次，政务新媒体发布${some('posts', 30, 260)}条，两处内容保持一致。`,
  ({ some }) => `在办事大厅设政府信息查阅点，配备电脑和打印机，全年接待查阅${some('visitors', 12, 140)}人次。`,
  ({ disclosed, some }) =>
    `政务新媒体用问答的形式解释${disclosed[1]}，全年推送${some('posts', 30, 260)}条；长期不更新的账号已经注销。`,
  ({ disclosed }) => `专栏增加适老化阅读和全文检索，以前用图片发布的${disclosed[0]}补充了文字版本。`,
  ({ disclosed }) => `利用政务公开专区、公告栏和应急广播，把${disclosed[0]}送到不常上网的群众身边。`,
  ({ organ, some }) =>
    `${organ.self}信息经${organ.place.level}里统一的发布平台审核后上线，后台操作留痕；页面访问${some('views', 3, 60)}000余次。`,
]

const supervision: readonly Sentence[] = [
  ({ some }) =>
    `主要负责人为第一责任人，年内专题研究信息公开${some('meetings', 1, 3)}次，组织业务培训${some('trainings', 1, 3)}次，参加${some('trainees', 12, 70)}人次。`,
  () => '信息公开列入科室年度考核，按季度通报进度；全年未发生责任追究情形。',
  ({ some }) => `邀请服务对象代表开展社会评议，收集意见${some('opinions', 3, 18)}条，逐条反馈并改进。`,
  ({ some }) => `接受主管部门日常检查，对反馈的${some('flaws', 2, 9)}个问题逐一整改销号。`,
  () => '固定一名信息员，另设一名替补，交接时同步移交台账和账号，工作不断档。',
  ({ some }) =>
    `公布监督电话和邮箱，全年收到群众意见${some('opinions', 3, 18)}条，均已反馈；信息公开情况向职工大会作了通报。`,
  ({ organ }) => `${organ.self}把公开时限写进岗位职责，逾期由分管负责人约谈，年终评优与此挂钩。`,
]

// 条例第五十条第四项：各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况；乡镇人民政府也在其内。
const townDuties: readonly Sentence[] = [
  () => '信息公开纳入各村年度考核，开展社会评议一次，未发生责任追究情形。',
  ({ some }) => `对各村开展工作考核两次；社会评议中收到意见${some('townOpinions', 3, 12)}条；没有需要责任追究的情形。`,
  () => '年度工作考核结果在村务公开栏张榜，社会评议满意度较高，无责任追究。',
]

/** 政府信息管理. */
export const informationManagement: Sentence = (voice) => say(voice, 'management', management)

/** 政府信息公开平台建设. */
export const platformBuilding: Sentence = (voice) => say(voice, 'platform', platform)

/** 监督保障, for towns with what the law asks of every government. */
export const supervisionAndSupport: Sentence = (voice) =>
  say(voice, 'supervision', supervision) + (voice.organ.kind === 'township' ? say(voice, 'town', townDuties) : '')
