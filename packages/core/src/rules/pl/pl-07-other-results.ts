import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2021 } from '../sources.ts'

/** Above this share 其他 hides what should stand in a row of its own. */
const LARGEST_SHARE = 0.3
/** A handful of other results says nothing about filing. */
const FEWEST = 5

/** PL-07 Results filed under 3.其他 are the exception. */
export const pl07OtherResults = defineRule({
  code: 'PL-07',
  version: 1,
  severity: 'info',
  source: { quote: '（六）其他处理……3.其他', document: `${FORM_2021}表三` },
  passing: { cells: { 't3.otherMisc.total': '3', 't3.resultTotal.total': '10' } },
  failing: { cells: { 't3.otherMisc.total': '5', 't3.resultTotal.total': '10' } },
  expand: (format) => [
    checkNumbers(format, ['t3.otherMisc.total', 't3.resultTotal.total'], ([a, all]) => {
      if (a < FEWEST || all === 0 || a / all <= LARGEST_SHARE) return null
      return { params: { a, all, percent: Math.round((a / all) * 100) }, actual: a }
    }),
  ],
})
