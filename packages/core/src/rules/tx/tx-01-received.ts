import { cellIndex, type Format } from '../../definition/define-format.ts'
import { defineRule, type Check } from '../define-rule.ts'
import type { Operand } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { ART_50 } from '../sources.ts'
import { channelSums } from './channel-sums.ts'
import { placeOfWords, readingOf } from './reading/read-report.ts'
import { checkStatements, distinct, plus, TEXT_PARTS, valueOf, type Borne } from './statements.ts'

const NEW = 't3.newReceived.total'
const CARRIED = 't3.carriedIn.total'
const ANSWERED = 't3.resultTotal.total'
const IDS = [NEW, CARRIED, ANSWERED] as const

/** What the table says came in: the new ones, or with those carried in; where all applications are meant, those answered too. */
function cameIn(facts: ReportFacts, anyTotal: boolean): Borne & { readonly operands: readonly Operand[] } {
  const [a, b, c] = IDS.map((id) => valueOf(facts, id))
  return {
    allowed: [a!, plus(a!, b!), ...(anyTotal ? [c!] : [])],
    // Where the cell of those carried in holds no number, nothing is said of it.
    ...(b === null ? { variant: 'alone', params: {} } : { params: { b: b! } }),
    operands: [
      [NEW, a!],
      [CARRIED, b!],
    ],
    cells: [NEW, CARRIED],
  }
}

/** Numbers by way of applying (网上 12 件、信函 5 件) add up to what came in. */
function checkChannels(format: Format): Check {
  return {
    cells: IDS.map((id) => cellIndex(format, id)),
    parts: TEXT_PARTS,
    run: (facts) => {
      const { allowed, operands, cells } = cameIn(facts, false)
      const [a] = allowed
      if (a == null) return []
      return distinct(
        channelSums(readingOf(facts))
          .filter(({ sum }) => !allowed.includes(sum))
          .map(({ sum: t, sentence, from, to }) => ({
            variant: 'channels',
            cells,
            sections: [sentence.line.section],
            places: [placeOfWords(sentence, from, to)],
            params: { t, a },
            expected: a,
            actual: t,
            operands: [['channels', t], ...operands],
          })),
      )
    },
  }
}

/** TX-01 The number of applications received in the text is the table's, with or without those carried in. */
export const tx01Received = defineRule({
  code: 'TX-01',
  version: 1,
  severity: 'warning',
  source: ART_50.applications,
  passing: {
    cells: { 't3.newReceived.total': '21', 't3.carriedIn.total': '3' },
    sections: { 1: '全年新收政府信息公开申请21件，涉及83个申请事项；连同结转共受理申请24件。' },
  },
  failing: {
    cells: { 't3.newReceived.total': '21', 't3.carriedIn.total': '3' },
    sections: { 1: '全年共收到政府信息公开申请23件，均已登记。' },
  },
  expand: (format) => [
    checkStatements(format, IDS, ({ subject, value }, facts) => {
      if (subject.what !== 'received' && subject.what !== 'total') return null
      // More than the new ones may be those carried in, of which the table does not say how many.
      const isOpen = valueOf(facts, CARRIED) === null && value > (valueOf(facts, NEW) ?? 0)
      return isOpen ? null : cameIn(facts, subject.what === 'total')
    }),
    checkChannels(format),
  ],
})
