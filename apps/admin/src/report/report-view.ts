import type { OutputOf } from '../client/procedures.ts'

/** A report as the api opens it. */
export type ReportView = OutputOf<'reportEditing.open'>

/** A cell as it is stored, with its revision, origin and author. */
export type StoredCell = ReportView['cells'][number]

/** A section as it is stored. */
export type StoredSection = ReportView['sections'][number]

/** Proof of a step: the fingerprint of the content it was taken on. */
export interface Receipt {
  readonly step: ReportView['available'][number]
  readonly contentHash: string
}
