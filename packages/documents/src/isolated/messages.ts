import type { ErrorCode, ErrorFacts } from '@gongkai/core'
import type { ImportedReport } from '../imported-report.ts'

/** A file handed to the thread that reads. */
export interface ReadRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** What the thread answers: that it can begin, what it read, why it refused, or what went wrong. */
export type ReadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly report: ImportedReport }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly facts: ErrorFacts }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
