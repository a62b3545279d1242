import { cellIndex, type Format } from '../../definition/define-format.ts'
import type { CellDefinition } from '../../definition/define-table.ts'
import { NOTHING_WRONG, previousValue, type Check } from '../define-rule.ts'
import type { FindingDraft, Operand } from '../finding.ts'
import type { PreviousFacts, ReportFacts } from '../report-facts.ts'

/** Last year's report, or null when there is none or it is not the year right before this one. */
export function lastYear(facts: ReportFacts): PreviousFacts | null {
  return facts.previous?.reportingYear === facts.reportingYear - 1 ? facts.previous : null
}

type Draft = Omit<FindingDraft, 'operands' | 'cells'>

/**
 * One check of this year's `ids` against last year's `before`. Judges only when all of them are numbers; an id the older
 * format does not have is not a number, so a rule falls silent across a change of format where the meaning changed.
 */
export function checkAgainstPrevious(
  format: Format,
  ids: readonly string[],
  before: readonly string[],
  judge: (now: readonly number[], then: readonly number[], facts: ReportFacts) => Draft | null,
): Check {
  const cells = ids.map((id) => cellIndex(format, id))
  const run = (facts: ReportFacts): readonly FindingDraft[] => {
    if (!lastYear(facts)) return NOTHING_WRONG
    const now = cells.map((index) => facts.cells[index]!.value)
    const then = before.map((id) => previousValue(facts, id))
    if (!allNumbers(now) || !allNumbers(then)) return NOTHING_WRONG
    const wrong = judge(now, then, facts)
    if (!wrong) return NOTHING_WRONG
    const operands: Operand[] = [
      ...ids.map((id, place): Operand => [id, now[place]!]),
      ...before.map((id, place): Operand => [`previous.${id}`, then[place]!]),
    ]
    return [{ cells: ids, operands, ...wrong }]
  }
  return { cells, parts: ['previous'], run }
}

function allNumbers(values: readonly (number | null)[]): values is readonly number[] {
  return values.every((value) => value !== null)
}

/** Cells that repeat a cell of last year's report, with the id of that cell. */
export function carriedCells(format: Format): (CellDefinition & { readonly carriedFrom: string })[] {
  return format.cells.flatMap((cell) =>
    cell.carriedFrom === undefined ? [] : [{ ...cell, carriedFrom: cell.carriedFrom }],
  )
}
