import type { Finding, ReportContent, ReportKind, ReportState, Transition } from '@gongkai/core'
import type { Mark } from '@gongkai/core/exchange'
import { demoId } from './demo-id.ts'
import type { DemoOrgan } from './organs.ts'

/** A step a report of the demo has taken, and the content it was taken on. */
export interface DemoStep {
  readonly transition: Transition
  readonly from: ReportState
  readonly to: ReportState
  readonly personId: string
  readonly at: string
  readonly reason: string | null
  readonly marks: readonly Mark[]
  readonly content: ReportContent
}

/** A written explanation of a finding. */
export interface DemoExplanation {
  readonly findingKey: string
  readonly code: string
  readonly text: string
  readonly author: string
  readonly at: string
}

/** An approved version. */
export interface DemoVersion {
  readonly id: string
  readonly no: number
  readonly content: ReportContent
  readonly findings: readonly Finding[]
  readonly explanations: readonly DemoExplanation[]
  readonly note: string
  readonly at: string
  readonly by: string
  /** When and by whom it was published, or null. */
  readonly published: { readonly at: string; readonly by: string } | null
}

/** What stood in a cell before it was last changed. */
export interface EarlierCell {
  readonly cellId: string
  readonly raw: string
  readonly changedAt: string
}

/** What a section said before it was last changed. */
export interface EarlierSection {
  readonly section: ReportContent['sections'][number]
  readonly changedAt: string
}

/** A report of the demo with its whole past. */
export interface DemoReport {
  readonly id: string
  readonly organ: DemoOrgan
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly state: ReportState
  readonly preparedBy: string
  readonly createdAt: string
  readonly updatedAt: string
  /** What the draft holds now. */
  readonly content: ReportContent
  readonly findings: readonly Finding[]
  readonly steps: readonly DemoStep[]
  readonly versions: readonly DemoVersion[]
  readonly explanations: readonly DemoExplanation[]
  readonly earlierCells: readonly EarlierCell[]
  readonly earlierSections: readonly EarlierSection[]
}

/** Id of a report of the demo. */
export function reportId(organ: DemoOrgan, reportingYear: number, kind: ReportKind): string {
  return demoId('report', organ.slug, reportingYear, kind)
}

/** The version the public reads, if any. */
export function effectiveVersion(report: DemoReport): DemoVersion | null {
  return report.versions.findLast((version) => version.published !== null) ?? null
}
