import { cellIndex, type Format } from '../../definition/define-format.ts'
import type { CellDefinition } from '../../definition/define-table.ts'
import { displayNumber } from '../../report/cell-value.ts'
import { FEN_PER_UNIT } from '../../text/money.ts'
import { defineRule } from '../define-rule.ts'
import { ACCURATE } from '../sources.ts'
import { checkAgainstPrevious } from './against-previous.ts'

/** A figure that grows more than this many times, or shrinks to less than its inverse, is asked about. */
const LARGEST_FACTOR = 5
/** Small figures leap by nature; below this many 件 nobody is asked. */
const SMALLEST_COUNT = 20
/** The same for amounts: twenty 万元. */
const SMALLEST_FEN = 20 * FEN_PER_UNIT.万元

function watched(format: Format): CellDefinition[] {
  const received = format.cells[cellIndex(format, 't3.newReceived.total')]!
  return [received, ...format.cells.filter((cell) => cell.column.key === 'decisions' || cell.type.kind === 'money')]
}

/** XY-07 Applications, decisions and amounts do not leap from one year to the next without a reason. */
export const xy07Leap = defineRule({
  code: 'XY-07',
  version: 1,
  severity: 'warning',
  source: ACCURATE,
  passing: {
    cells: { 't2.licensing.decisions': '90' },
    previous: { cells: { 't2.licensing.decisions': '18' } },
  },
  failing: {
    cells: { 't2.licensing.decisions': '91' },
    previous: { cells: { 't2.licensing.decisions': '18' } },
  },
  expand: (format) =>
    watched(format).map((cell) => {
      const smallest = cell.type.kind === 'money' ? SMALLEST_FEN : SMALLEST_COUNT
      const indicator = cell.table === 't3' ? cell.rowLabel : `${cell.rowLabel}·${cell.columnLabel}`
      return checkAgainstPrevious(format, [cell.id], [cell.id], ([now], [then]) => {
        const high = Math.max(now!, then!)
        if (high < smallest || high <= LARGEST_FACTOR * Math.min(now!, then!)) return null
        const shown = (value: number) => displayNumber(cell.type, value)
        return { params: { indicator, a: shown(then!), b: shown(now!) }, actual: shown(now!) }
      })
    }),
})
