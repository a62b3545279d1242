import { cellIndex, type Format } from '../definition/define-format.ts'
import { NOTHING_WRONG, type Check, type Part } from './define-rule.ts'
import type { FindingDraft } from './finding.ts'
import type { ReportFacts } from './report-facts.ts'

/** What is wrong with some numbers; cells and operands are filled in from the ids when left out. */
export type NumbersDraft = Omit<FindingDraft, 'operands'> & Partial<Pick<FindingDraft, 'operands'>>

/**
 * One check over named cells that judges only when every one of them holds a number: a blank is not a zero, and other
 * rules name it. `parts` are what `judge` reads besides.
 */
export function checkNumbers<const Ids extends readonly string[]>(
  format: Format,
  ids: Ids,
  judge: (
    values: { readonly [K in keyof Ids]: number },
    facts: ReportFacts,
  ) => NumbersDraft | null | readonly NumbersDraft[],
  parts: readonly Part[] = [],
): Check {
  const cells = ids.map((id) => cellIndex(format, id))
  const run = (facts: ReportFacts): readonly FindingDraft[] => {
    const values: number[] = []
    for (const index of cells) {
      const { value } = facts.cells[index]!
      if (value === null) return NOTHING_WRONG
      values.push(value)
    }
    const wrong = judge(values as unknown as { readonly [K in keyof Ids]: number }, facts)
    if (wrong === null) return NOTHING_WRONG
    const drafts = 'length' in wrong ? wrong : [wrong]
    return drafts.map((draft) => ({ cells: ids, operands: ids.map((id, place) => [id, values[place]!]), ...draft }))
  }
  return { cells, parts, run }
}
