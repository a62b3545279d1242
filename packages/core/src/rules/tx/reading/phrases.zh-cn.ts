/** How a clause says that it compares, looks at a part of the year, adds up years, or speaks of other organs. */
export const COMPARED =
  /同比|环比|相比|(?<!占)[较比](?:[上去前同]|20\d\d)|增加|减少|增长|下降|上升|增幅|降幅|增至|降至|多[一二三四五六七八九十\d]|少[一二三四五六七八九十\d]/
export const PART_OF_YEAR = /上半年|下半年|季度|前\d+个?月|\d月|[一二三四五六七八九十]月/
export const LONGER =
  /(?<!今年|年初|全年|本年)以来|历年|往年|历史累计|[近前][两二三四五六七八九十\d]+年|(?:截至|截止).*累计/
export const WHOLE_YEAR = /1月1日|12月31日|12月底|1(?:月)?[-—~至]12月/g
export const YEAR_ANEW = /全年|本年|年内|一年|年度/
export const OTHER_YEAR = /去年|前年|上一?年|明年|下一?年|次年|同期/
export const OTHER_ORGANS = /全[国省市县区州旗]|各(?![类项种方种界个式渠环股科处]|业务科|相关科)|下属|所属|辖区|系统内/
/** 各镇（街道）…, 各部门…: other organs at the head of a sentence are its subject to the end. */
export const OTHERS_FIRST =
  /^(?:\d{4}年度?，?|全年，?|本年度?，?)?(?:全[国省市县区州旗])?各(?![类项种方界个式渠环股科处])/
export const ONE_ORGAN = /(?:局|委|委员会|办公室|镇|乡|街道|办事处)(?:共|累计|全年)?(?:新收|收到|受理|答复|办结)/
/** Cases this organ decides for others are its trade, not its own disputes; of cases it handles that is so where nothing says they are its own. */
export const DECIDED = /(?:审理|审结|化解|调解|代理|裁决)[^，；]{0,14}(?:复议|诉讼|应诉)/
export const HANDLED = /(?:办理|受理|承办)[^，；]{0,30}(?:复议|诉讼|应诉)/
/** 另应诉…, 征地类行政诉讼: beside their own, or of another kind. */
export const BESIDE_OWN = /(?:^|[，；（])(?:此外|另)|(?<!公开)类(?:案件)?的?(?:行政)?(?:复议|诉讼|应诉)/
export const OWN_DISPUTE = /信息公开|公开申请|被申请|被提起|被诉|被复议|政务公开|答复不服|不服答复|申请人/
/** …30件，其中信息公开类3件: right behind a number, and said of a part of what it counts. */
export const PART_IS_OWN = /^[^；。]{0,4}其中[^，；。]*(?:信息公开|公开申请|依申请公开|政务公开)/
export const OWN_DISCLOSURE = /信息公开|公开申请|依申请公开|政务公开/
