import type { CellDefinition, Equation } from '../../definition/define-table.ts'
import type { Format } from '../../definition/define-format.ts'
import type { EquationCode } from '../../definition/rule-code.ts'
import { isUnsummable } from '../../report/cell-value.ts'
import { openTotals } from '../../report/open-totals.ts'
import { NOTHING_WRONG, type Check } from '../define-rule.ts'
import type { FindingDraft } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'

/**
 * True when a cell takes part in arithmetic. A blank adds nothing (NM-05 names it); text and "not applicable" make the
 * equation undecidable (NM-01 and NM-06 name them), so it is not judged.
 */
function isUndecidable(facts: ReportFacts, indexes: readonly number[]): boolean {
  return indexes.some((index) => isUnsummable(facts.cells[index]!))
}

function sumOf({ cells }: ReportFacts, indexes: readonly number[]): number {
  let sum = 0
  for (const index of indexes) sum += cells[index]!.value ?? 0
  return sum
}

/** Describes a broken equation: which words and numbers its message needs. */
export type Describe = (equation: EquationFacts) => Pick<FindingDraft, 'params' | 'expected' | 'actual'>

/** A broken equation: its cells, their values and both sums. */
export interface EquationFacts {
  readonly left: readonly CellDefinition[]
  readonly right: readonly CellDefinition[]
  readonly leftValues: readonly (number | null)[]
  readonly rightValues: readonly (number | null)[]
  readonly leftSum: number
  readonly rightSum: number
}

function checkEquation(format: Format, equation: Equation, describe: Describe): Check {
  const indexes = [...equation.left, ...equation.right]
  const left = equation.left.map((index) => format.cells[index]!)
  const right = equation.right.map((index) => format.cells[index]!)
  // A blank total is named by its own equation; here it is only among the parts, on either side where both have several.
  const openAmong = openTotals(format, equation.left.length > 1 ? indexes : equation.right)
  const run = (facts: ReportFacts): readonly FindingDraft[] => {
    const leftSum = sumOf(facts, equation.left)
    const rightSum = sumOf(facts, equation.right)
    if (leftSum === rightSum || isUndecidable(facts, indexes) || openAmong.isAnyOpen(facts.cells)) return NOTHING_WRONG
    const valueAt = (index: number) => facts.cells[index]!.value
    const numbers = {
      leftValues: equation.left.map(valueAt),
      rightValues: equation.right.map(valueAt),
      leftSum,
      rightSum,
    }
    return [
      {
        cells: indexes.map((index) => format.cells[index]!.id),
        operands: indexes.map((index) => [format.cells[index]!.id, valueAt(index)]),
        ...describe({ left, right, ...numbers }),
      },
    ]
  }
  return { cells: [...new Set([...indexes, ...openAmong.reads])], parts: [], run }
}

/** The checks of an equation rule: one per equation the format's tables declare under `code`. */
export function expandEquations(code: EquationCode, describe: Describe): (format: Format) => Check[] {
  return (format) =>
    format.equations
      .filter((equation) => equation.rule === code)
      .map((equation) => checkEquation(format, equation, describe))
}

/** Message words for "this total should be the sum of its parts". */
export const describeTotal: Describe = ({ left, leftValues, leftSum, rightSum }) => ({
  params: {
    row: left[0]!.rowLabel,
    column: left[0]!.columnLabel,
    expected: rightSum,
    actual: leftValues[0] === null ? '空白' : leftSum,
    diff: Math.abs(leftSum - rightSum),
  },
  expected: rightSum,
  actual: leftValues[0] ?? null,
})
