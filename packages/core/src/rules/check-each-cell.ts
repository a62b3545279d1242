import type { CellDefinition } from '../definition/define-table.ts'
import type { Format } from '../definition/define-format.ts'
import type { CellValue } from '../report/cell-value.ts'
import { NOTHING_WRONG, type Check } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import { placeOf } from './read-cells.ts'

/** What is wrong with one cell beyond its place and its raw text, or null. */
export type JudgeCell = (
  cell: CellDefinition,
  value: CellValue,
) => Pick<FindingDraft, 'params' | 'variant' | 'expected'> | null

/** One check per cell of the format for which `applies` holds. */
export function checkEachCell(format: Format, applies: (cell: CellDefinition) => boolean, judge: JudgeCell): Check[] {
  return format.cells.filter(applies).map((cell) => ({
    cells: [cell.index],
    parts: [],
    run: (facts) => {
      const value = facts.cells[cell.index]!
      const wrong = judge(cell, value)
      if (!wrong) return NOTHING_WRONG
      return [
        {
          cells: [cell.id],
          actual: value.raw,
          operands: [[cell.id, value.raw]],
          ...wrong,
          params: { ...placeOf(cell), raw: value.raw, ...wrong.params },
        },
      ]
    },
  }))
}
