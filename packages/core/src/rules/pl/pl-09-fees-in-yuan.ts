import { decimalFromFen, FEN_PER_UNIT } from '../../text/money.ts'
import { checkNumbers } from '../check-numbers.ts'
import { defineRule } from '../define-rule.ts'
import type { ReportFacts } from '../report-facts.ts'
import { FORM_2021 } from '../sources.ts'

/** A whole number of 万元 from here on (one hundred million 元) is no fee income of a county department or a town. */
const LARGEST_LOCAL_FEES = 10_000 * FEN_PER_UNIT.万元
/** From this many times the median of comparable organs on. */
const TIMES_PEERS = 1000
const COUNTY_LEVEL = 3

function looksLikeYuan(fen: number, { organ, kind, peerMedianFees }: ReportFacts): boolean {
  const whole = fen % FEN_PER_UNIT.万元 === 0
  const local = kind === 'organ' && organ !== null && organ.level >= COUNTY_LEVEL && organ.kind !== 'government'
  if (local && whole && fen >= LARGEST_LOCAL_FEES) return true
  return peerMedianFees !== null && peerMedianFees > 0 && fen >= TIMES_PEERS * peerMedianFees
}

/** PL-09 The column is in 万元; a figure fit for 元 is ten thousand times too large. */
export const pl09FeesInYuan = defineRule({
  code: 'PL-09',
  version: 1,
  severity: 'warning',
  source: { quote: '本年收费金额（单位：万元）', document: `${FORM_2021}表二` },
  passing: { cells: { 't2.fees.amount': '286.5' } },
  failing: { cells: { 't2.fees.amount': '286500' } },
  expand: (format) => [
    checkNumbers(
      format,
      ['t2.fees.amount'],
      ([fen], facts) => {
        if (!looksLikeYuan(fen, facts)) return null
        const hundredMillions = Math.round(fen / (FEN_PER_UNIT.元 * 1_000_000)) / 100
        return {
          params: { a: decimalFromFen(fen, '万元'), b: hundredMillions },
          actual: decimalFromFen(fen, '万元'),
        }
      },
      ['organ', 'peers'],
    ),
  ],
})
