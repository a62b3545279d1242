import { plainProse } from '../../text/prose.ts'
import { stripSpaces } from '../../text/normalise.ts'

const CLAUSE = /[，。；：、！？\n]/
/** Words that call something lacking. 问题 itself is not among them: measures speak of problems too. */
const LACKING =
  /不足|不够|不高|不强|不多|不全|不深|不大|不专业|不熟悉|不及时|不规范|不完善|不到位|不平衡|不透彻|不明显|不突出|看不懂|不准确|参差不齐|薄弱|欠缺|缺乏|缺少|短板|差距|滞后|单一|有待|偏[低少弱慢]|较[少弱慢低差]|弱项|困难|脱节|疏漏|遗漏/
/** A problem named as such: 主要问题是, 问题一, 存在…问题. Those pointed out to the organ, or met by measures, are not told here. */
const NAMED = /(?:主要|突出)?问题(?:有|是|为|主要|：|[一二三四五]|$)|存在[^，。；]{0,12}问题|发现问题/
const ANSWERED = /针对|上述|以上|指出的|反馈的|整改|解决|对(?:新)?发现|改进/
/** What is going to be done, or was. */
const AHEAD =
  /下一?步|下一?阶段|今后|接下来|将[^军领]|拟|计划|力争|打算|采取|措施|整改|着力|切实|(?<![及和与])改进(?:情况|办法|方向|如下)|着手改进/
// A number ends where its numerals do: of digits in a row there must be one way to read them, not as many as they can be divided.
const VERB =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}(?![一二三四五六七八九十\d])(?:[)）.．]|是)?|并|并且|同时|进一步|不断|持续|认真|积极|全面|定期|已|已经|要|继续|按[月季年]|每[月季年]度?|及时)*(?:加强|加大|加快|强化|完善|提升|提高|优化|健全|推进|推动|规范|组织|开展|建立|丰富|落实|改进|增加|拓展|拓宽|深化|严格|明确|细化|邀请|编印|举办|安排|引入|增设|修订|公开|配备|通报|抽查|督促|学习|为[^，]{2,10}(?:明确|配备))/

/** Problems and measures section 五 names, judged clause by clause: a word like 规范 stands in both. */
export function problemsAndMeasures(text: string): { problem: boolean; measure: boolean } {
  let problem = false
  let measure = false
  for (const clause of stripLines(text).split(CLAUSE)) {
    const lacking = LACKING.test(clause)
    if ((lacking && !AHEAD.test(clause)) || (NAMED.test(clause) && !ANSWERED.test(clause))) problem = true
    if (!lacking && (AHEAD.test(clause) || VERB.test(clause))) measure = true
  }
  return { problem, measure }
}

const stripLines = (text: string) =>
  text
    .split('\n')
    .map((line) => stripSpaces(plainProse(line)))
    .join('\n')
