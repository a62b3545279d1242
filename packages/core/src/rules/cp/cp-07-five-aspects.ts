import { hasWords } from '../../text/normalise.ts'
import { checkParts, defineRule } from '../define-rule.ts'
import { sectionText } from '../report-facts.ts'
import { FORM_2021 } from '../sources.ts'

/** The five aspects of section 一: how a heading names one, and words that show one was written about. */
const ASPECTS = [
  { name: '主动公开', heading: /主动公开/, words: /主动公开|公开.{0,12}信息|发布/ },
  { name: '依申请公开', heading: /依申请|申请公开/, words: /依申请|公开申请|申请公开/ },
  { name: '政府信息管理', heading: /信息管理/, words: /信息管理|规范性文件|信息资源|文件清理|保密审查|公开审查/ },
  { name: '政府信息公开平台建设', heading: /平台/, words: /平台|网站|专栏|专区|新媒体|公众号|查阅/ },
  { name: '监督保障', heading: /监督|保障/, words: /监督|保障|培训|考核|责任|领导/ },
] as const
/** A heading is the beginning of a line that is numbered. */
const HEADING = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[一二三四五]是)[^。；\n]{0,24}/gm
/** With so many aspects under headings of their own, the one without a heading is missing. */
const UNDER_HEADINGS = 4

function missingAspects(text: string) {
  const headings = [...text.matchAll(HEADING)].map(([line]) => line)
  const headed = ASPECTS.filter(({ heading }) => headings.some((line) => heading.test(line)))
  const present = headed.length >= UNDER_HEADINGS ? headed : ASPECTS.filter(({ words }) => words.test(text))
  return ASPECTS.filter((aspect) => !present.includes(aspect))
}

/** CP-07 Section 一 speaks of all five aspects. */
export const cp07FiveAspects = defineRule({
  code: 'CP-07',
  version: 1,
  severity: 'warning',
  source: {
    quote: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
    document: `${FORM_2021}第一部分“总体情况”`,
  },
  passing: {},
  failing: { sections: { 1: '2024年，本局主动公开各类信息，规范办理依申请公开，维护门户网站专栏，加强培训和监督。' } },
  expand: () => [
    checkParts(['sections'], (facts) => {
      const text = sectionText(facts, 1)
      if (!hasWords(text)) return []
      return missingAspects(text).map(({ name }) => ({
        sections: [1],
        params: { aspect: name },
        operands: [['aspect', name]],
      }))
    }),
  ],
})
