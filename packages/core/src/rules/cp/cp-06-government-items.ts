import { hasWords } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { sectionText, type ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'

/** What a government's report must also say, and the words that show it does. */
const ITEMS = [
  { name: '工作考核', words: /考核|考评|测评/ },
  { name: '社会评议', words: /评议|评价|满意度/ },
  { name: '责任追究结果', words: /责任追究|追责|问责|追究/ },
] as const

const TOWNSHIP_LEVEL = 4

/** Towns file one report that is their government's; others file the government's report beside the office's own. */
function isTownship({ organ, organName }: ReportFacts): boolean {
  return organ
    ? organ.kind === 'township' || (organ.kind === 'government' && organ.level === TOWNSHIP_LEVEL)
    : /[镇乡]人民政府$/.test(organName)
}

/** CP-06 Every government reports its assessment, the public's evaluation and what came of accountability. */
export const cp06GovernmentItems = defineRule({
  code: 'CP-06',
  version: 1,
  severity: 'error',
  source: ART_50.problems,
  passing: {
    kind: 'government',
    organ: { kind: 'government' },
    sections: {
      1: '主动公开、依申请公开、政府信息管理、公开平台建设均有进展。监督保障方面，考核成绩列入全县绩效，社会评议满意，未发生责任追究情形。',
    },
  },
  failing: {
    kind: 'government',
    organ: { kind: 'government' },
    sections: { 1: '主动公开、依申请公开、政府信息管理、公开平台建设和监督保障均有进展。' },
  },
  expand: () => [
    checkParts(['sections', 'organ'], (facts) => {
      const township = isTownship(facts)
      const text = sectionText(facts, 1)
      if ((facts.kind !== 'government' && !township) || !hasWords(text)) return []
      return ITEMS.filter(({ words }) => !words.test(text)).map(({ name }) => ({
        ...(township ? { severity: 'warning' as const } : {}),
        sections: [1],
        params: { item: name },
        operands: [['item', name]],
      }))
    }),
  ],
})
