import type { TableDefinition } from '@gongkai/core'
import type { HiddenParts } from '../read/raw-document.ts'
import type { ImportedReport, ImportNote } from '../imported-report.ts'

/** What a check of an import may look at. */
export interface CheckedImport {
  readonly report: Omit<ImportedReport, 'notes'>
  readonly appliedTransforms: readonly string[]
  readonly pageLines: number
  readonly picturePages: readonly number[]
  /** What the file keeps out of sight; undefined in kinds of files that hide nothing. */
  readonly hidden: HiddenParts | undefined
  readonly tablesInPictures: readonly TableDefinition[]
}

/** A check of an import: data in, notes out. It judges the reading, not the report; that is the work of the rules. */
export type ImportCheck = (checked: CheckedImport) => readonly ImportNote[]
