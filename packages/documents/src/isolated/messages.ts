import type { ErrorCode, ErrorFacts } from '@gongkai/core'
import type { ImportedReport } from '../imported-report.ts'
import type { KeptDocument } from '../keep-document.ts'

/** What a file may be read for, and what comes of it. */
export interface Readings {
  readonly import: ImportedReport
  readonly keep: KeptDocument
}
export type ReadingTask = keyof Readings

/** A file handed to the thread that reads. */
export interface ReadRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly task: ReadingTask
}

/** What the thread answers: that it can begin, what it read, why it refused, or what went wrong. */
export type ReadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly reading: Readings[ReadingTask] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly facts: ErrorFacts }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
