/** How a clause says that it compares, looks at a part of the year, adds up years, or speaks of other organs. */
export const COMPARED =
  /同比|环比|相比|(?<!占)[较比](?:[上去前同]|20\d\d)|增加|减少|增长|下降|上升|增幅|降幅|增至|降至|多[一二三四五六七八九十\d]|少[一二三四五六七八九十\d]/
export const PART_OF_YEAR = /上半年|下半年|季度|前\d+个?月|\d月|[一二三四五六七八九十]月/
export const LONGER =
  /(?<!今年|年初|全年|本年)以来|历年|往年|历史累计|[近前][两二三四五六七八九十\d]+年|(?:截至|截止).*累计/
export const WHOLE_YEAR = /1月1日|12月31日|12月底|1(?:月)?[-—~至]12月/g
export const YEAR_ANEW = /全年|本年|年内|一年|年度/
export const OTHER_YEAR = /去年|前年|上一?年|明年|下一?年|次年|同期/
// 各镇, 各部门 are other organs; 各类, 各项, 各科室 are none.
const EVERY_ORGAN = '各(?![类项种方界个式渠环股科处])'
/** Other organs, or all of an area together, named anywhere in a clause. */
export const OTHER_ORGANS = new RegExp(
  `全[国省市县区州旗]|${EVERY_ORGAN}(?!业务科|相关科)|下属|下级|所属|辖区|系统内|(?<!向)上级|(?:其他|其它|兄弟|有关|相关)(?:单位|部门|机关|乡镇|镇|街道)`,
)
/** 各镇（街道）…, 各部门…: other organs at the head of a sentence are its subject to the end. */
export const OTHERS_FIRST = new RegExp(`^(?:\\d{4}年度?，?|全年，?|本年度?，?)?(?:全[国省市县区州旗])?${EVERY_ORGAN}`)
/** 我县共收到…: the area speaks where a government reports, not where one of its departments does. */
export const WHOLE_AREA = /[我本](?:省|市|县|区|州|旗)(?=[，共累全各新收受办]|政府信息|年)/
/** 共受理306件，其中我局承办5件: the whole was somebody else's as well. */
export const PART_BY_SELF =
  /^[^；。]{0,3}其中(?:[^，；。]{0,12}(?:承办|直接受理|本级)|，?由?[我本][局委办厅院镇乡机单街][^，；。]{0,6}(?:受理|办理|答复|收到))/
/** …30件，均为土地征收类: what kind of cases they all are. */
export const KIND_BEHIND = /^[，（](?:均|都|全部|主要)[^，；。）]*(?<!公开)(?:类|引起|引发|领域)/
/** In a government's report, a single organ of it. */
export const ONE_ORGAN = /(?:局|委|委员会|办公室|镇|乡|街道|办事处)(?:共|累计|全年)?(?:新收|收到|受理|答复|办结)/

const DISCLOSED = '(?:信息公开|政务公开|公开申请|依申请|申请公开|公开答复|公开工作)'
const CASE = '(?:复议|诉|争议|案)'
/** Cases said to be about disclosure, not said not to be. */
export const ABOUT_DISCLOSURE = new RegExp(`(?<!非(?:政府)?)${DISCLOSED}`)
/** …，均由信息公开答复引起: said of all cases the sentence counted before. */
export const ALL_ABOUT_DISCLOSURE = new RegExp(`[均都全][^，；。]*${DISCLOSED}`)
/** 其中涉信息公开3件, 涉及信息公开的有3件, right behind a number: a part of what it counts is about disclosure, not all. */
export const PART_ABOUT_DISCLOSURE = new RegExp(
  `^[，（、：；](?:其中[^，；。]*${DISCLOSED}|(?![^，；。]*(?:复议|诉))[^，；。]*${DISCLOSED})`,
)
/** A heading over cases about disclosure: 因政府信息公开工作被申请行政复议、提起行政诉讼情况. */
export const DISPUTES_HEADING = new RegExp(`${DISCLOSED}.*(?:复议|诉讼).*(?:情况)?[。：]?$`)
/** A denial says that the own cases are none: those counted after it are others. */
export const DENIED = /未(?!经|审结|结)|没有|无(?!法)|不存在/
/** Applicants, where applications under the regulation are spoken of: 申请人不服答复, 3件申请引发行政复议. */
export const BY_APPLICANTS = /申请人|不服[^，；]{0,8}答复|答复[^，；]{0,4}不服|申请(?:引发|引起|导致)/
/** Cases of another kind, beside the own ones, or those this organ decides, defends or drafts for others. */
export const OTHERS_CASES = new RegExp(
  [
    `^(?:另|此外|同时|同期)`,
    `(?:其余|剩余|余下|还有)[^，；]{0,8}${CASE}`,
    `(?:其他|其它)(?!结果|处理|情形)[^，；]{0,8}${CASE}`,
    `非(?:政府)?信息公开`,
    `(?<!公开)类(?:案件)?的?(?:行政)?${CASE}`,
    '审理|(?<!未)审结|化解|调解|代理|裁决|代拟|协助|配合|指导|旁听',
    '作为(?:行政)?复议机[关构]|复议职责|收到[^，；]*复议申请',
    '(?:办理|受理|承办|处理)(?![^，；]*(?:答复|应诉|被))',
  ].join('|'),
)
/** Words that begin to tell of something anew: what was spoken of before is no longer meant. */
export const TOLD_ANEW =
  /办理|受理|承办|处理|收到|接到|接收|(?<!原)答复(?!不服)|参加|参与|作为|共有|全年|本年|当年|年内|今年|20\d\d年|[我本][省市县区州旗镇乡局委办厅院校站所队部中单机街]/
/** Words that name reviews, lawsuits or disputes of either kind. */
export const NAMES_CASES = /复议|诉|争议/
/** Words that begin a part of what was counted before. */
export const PART = /^(?:其中|含|包括)/
/** …均与政府信息公开无关. */
export const UNRELATED = /无关/
