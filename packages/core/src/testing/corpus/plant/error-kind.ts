import type { RuleCode } from '../../../definition/rule-code.ts'
import type { ReportFacts } from '../../../rules/report-facts.ts'
import type { SeededRandom } from '../../seeded-random.ts'
import type { CorpusReport } from '../clean-report.ts'

/** A report with one thing wrong, and what that is. */
export interface Planted {
  readonly facts: ReportFacts
  readonly what: string
}

/** A kind of mistake people make: how to make it in a report, and which rules should see it. */
export interface ErrorKind {
  readonly id: string
  readonly family: 'arithmetic' | 'cells' | 'years' | 'text' | 'form'
  /** Finding one of these counts as found by the rule that should. */
  readonly rules: readonly RuleCode[]
  /** The report with the mistake in it, or null where this report offers no place for it. */
  readonly plant: (report: CorpusReport, random: SeededRandom) => Planted | null
}
