import { checkParts, defineRule } from '../define-rule.ts'
import type { FindingDraft, TextPlace } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ACCURATE } from '../sources.ts'
import { everyText, placeOfText, placesBy } from './every-text.ts'
import { writtenPlace } from './reading/line.ts'

const MEASURE = '条|件|份|篇|次|个|项|期|人次|场|名|家|宗|起|例|批|人|处'
/**
 * What templates leave behind. Latin letters around XX mean a real word or an address (xxgk); 有待补充 is ordinary prose;
 * brackets 【】 count only when they ask for something.
 */
const PLACEHOLDERS: readonly RegExp[] = [
  /关键词\s*\d+/g,
  /[【［[{<]\s*关键词\d*\s*[】］\]}>]/g,
  /(?<![A-Za-z0-9./_@-])(?:[XxＸｘ]{2,}|[×✕]{2,})(?![A-Za-z0-9./_@-])/g,
  new RegExp(`(?<![A-Za-z0-9])[XxＸ×](?=年|月|日|${MEASURE}|%|％)`, 'g'),
  /【\s*(?:…+|\.{2,}|_*|[^】]{0,10}(?:填|此处|单位名称|机关名称|机关全称|年份|数字|数据|示例|待|请)[^】]{0,10})\s*】/g,
  /(?<![有仍尚还须需亟])待(?:补充|填写|填报|核实后填)/g,
  /(?:请|此处|在此)(?:填写|插入|补充|输入)/g,
  /(?<![A-Za-z0-9])[_＿]{2,}(?![A-Za-z0-9])/g,
  /\$?\{\{?[^{}\n]{0,20}\}\}?/g,
  /信息条(?=[，。；、,;.）)])/g,
]
/** Places where only white space stands before a measure word; asked only of texts that hold such space. */
const GAPS: readonly RegExp[] = [
  new RegExp(`(?:共|有|了)[^\\S\\n]{2,}(?:${MEASURE})(?=[，。；、,;.）)\\s]|$)`, 'gm'),
  new RegExp(
    `(?:公开|发布|收到|受理|答复|办结|结转|共计|合计|信息|申请)[^\\S\\n]+(?:${MEASURE})(?=[，。；、,;.）)\\s]|$)`,
    'gm',
  ),
]
const GAP = /[^\S\n]/

/** Leftovers in a text by their words, in the order of the text, each with the places where it stands. */
function leftovers(no: number, text: string): Map<string, TextPlace[]> {
  const patterns = GAP.test(text) ? [...PLACEHOLDERS, ...GAPS] : PLACEHOLDERS
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0] })),
  )
  const inOrder = found.toSorted((one, other) => one.at - other.at)
  return placesBy(inOrder.map(({ at, words }) => [words.trim(), writtenPlace(no, text, at, at + words.length)]))
}

function findPlaceholders(facts: ReportFacts): FindingDraft[] {
  return everyText(facts).flatMap(({ no, text }) =>
    [...leftovers(no, text)].map(([match, places]) => ({
      ...placeOfText(no),
      places,
      params: { n: no, match },
      actual: match,
      operands: [
        ['section', no],
        ['match', match],
      ],
    })),
  )
}

/** TX-11 Nothing of a template is left in the text: XX, 关键词2, ____, 【请填写】, a number missing before 条 or 件. */
export const tx11Placeholders = defineRule({
  code: 'TX-11',
  version: 1,
  severity: 'error',
  source: ACCURATE,
  passing: {
    sections: {
      5: '公开目录有待补充完善，网站支持关键词检索。下一步在www.anlan.example/xxgk/增设专栏，及时更新内容。',
    },
  },
  failing: { sections: { 5: '公开不够及时。下步，关键词2将加强培训。' } },
  expand: () => [checkParts(['preface', 'sections'], findPlaceholders)],
})
