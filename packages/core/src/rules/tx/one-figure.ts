import type { Format } from '../../definition/define-format.ts'
import { checkNumbers, type NumbersDraft } from '../check-numbers.ts'
import type { Check } from '../define-rule.ts'
import type { ReportFacts } from '../report-facts.ts'
import type { Count } from './prose-counts.ts'
import { findStatements, TEXT_PARTS } from './statements.ts'

/** One check: every figure the text states for which `matches` holds equals the cell `id`. */
export function checkOneFigure(
  format: Format,
  id: string,
  matches: (count: Count, facts: ReportFacts) => boolean,
): Check {
  return checkNumbers(
    format,
    [id],
    ([a], facts) =>
      findStatements(facts, id, (count) => matches(count, facts))
        .filter(({ value }) => value !== a)
        .map(({ value: t, section }): NumbersDraft => ({
          sections: [section],
          params: { t, a, section },
          expected: a,
          actual: t,
          operands: [
            ['text', t],
            [id, a],
          ],
        })),
    TEXT_PARTS,
  )
}
