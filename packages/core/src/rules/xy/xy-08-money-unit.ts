import { displayNumber } from '../../report/cell-value.ts'
import { defineRule } from '../define-rule.ts'
import { FORM_2021 } from '../sources.ts'
import { checkAgainstPrevious } from './against-previous.ts'

/** 元 and 万元 are a factor of 10 000 apart; amounts also change, so the band around it is wide. */
const UNIT_FACTOR = { from: 5_000, to: 20_000 } as const

/** XY-08 An amount about ten thousand times last year's, or a ten-thousandth of it, was filled in the wrong unit. */
export const xy08MoneyUnit = defineRule({
  code: 'XY-08',
  version: 1,
  severity: 'warning',
  source: { quote: '本年收费金额（单位：万元）', document: `${FORM_2021}表二` },
  passing: { cells: { 't2.fees.amount': '13.2' }, previous: { cells: { 't2.fees.amount': '12.5' } } },
  failing: { cells: { 't2.fees.amount': '132000' }, previous: { cells: { 't2.fees.amount': '12.5' } } },
  expand: (format) =>
    format.cells
      .filter((cell) => cell.type.kind === 'money')
      .map((cell) =>
        checkAgainstPrevious(format, [cell.id], [cell.id], ([now], [then]) => {
          const [low, high] = now! < then! ? [now!, then!] : [then!, now!]
          if (low <= 0 || high < low * UNIT_FACTOR.from || high > low * UNIT_FACTOR.to) return null
          const shown = (value: number) => displayNumber(cell.type, value)
          return {
            params: { row: cell.rowLabel, column: cell.columnLabel, a: shown(then!), b: shown(now!) },
            expected: shown(then!),
            actual: shown(now!),
          }
        }),
      ),
})
