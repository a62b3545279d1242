import type { FilingFacts, FormFacts, OrganFacts, OtherText } from './report-facts.ts'

/**
 * A small report that shows a rule: what differs from a complete, correct report in which every cell is 0.
 * Kept beside each rule, run by the tests, and shown to people as the rule's example.
 */
export interface ExampleReport {
  readonly reportingYear?: number
  readonly kind?: 'organ' | 'government'
  readonly organName?: string
  readonly organ?: Partial<OrganFacts>
  readonly title?: string
  readonly preface?: string
  /** Words of a section by number; null leaves the section out. */
  readonly sections?: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6, string | null>>>
  /** Raw text by cell id. Totals are not filled in by themselves. */
  readonly cells?: Readonly<Record<string, string>>
  readonly previous?: Pick<ExampleReport, 'cells' | 'sections' | 'reportingYear'>
  readonly others?: readonly OtherText[]
  readonly directory?: readonly string[]
  readonly filing?: Partial<FilingFacts>
  readonly form?: Partial<FormFacts>
  readonly peerMedianFees?: number
  readonly overdueOpenApplications?: number
  readonly processingFeesCollected?: number
}
