import type { ErrorCode, ErrorFacts, Finding } from '@gongkai/core'
import type { ImportedReport } from '../imported-report.ts'
import type { FactsOptions } from '../map/imported-facts.ts'
import type { KeptDocument } from '../keep-document.ts'
import type { ArchiveListing, PackedFile } from '../read/archive/archive-files.ts'

/** A report as it was read, and what the rules find in it. */
export interface CheckedImport {
  readonly report: ImportedReport
  readonly findings: readonly Finding[]
}

/** What a file may be read for, and what comes of it. */
export interface Readings {
  readonly import: ImportedReport
  readonly check: CheckedImport
  readonly keep: KeptDocument
  /** What an archive of files holds; null where it is none. */
  readonly list: ArchiveListing | null
  /** The bytes of one file of an archive. */
  readonly unpack: Uint8Array
}
export type ReadingTask = keyof Readings

/** What is to be done with the bytes of a file. */
export type Task =
  | { readonly task: Exclude<ReadingTask, 'unpack' | 'check'> }
  | { readonly task: 'unpack'; readonly packed: PackedFile }
  | { readonly task: 'check'; readonly options: FactsOptions }

/** A file handed to the thread that reads. */
export type ReadRequest = Task & { readonly bytes: Uint8Array; readonly fileName: string }

/** What the thread answers: that it can begin, what it read, why it refused, or what went wrong. */
export type ReadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly reading: Readings[ReadingTask] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly facts: ErrorFacts }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
