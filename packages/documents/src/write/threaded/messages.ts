import type { OfficeFileKind, ReportContent } from '@gongkai/core'
import type { WriteOptions } from '../write-options.ts'

/** A file to be written in the thread. */
export interface WriteRequest {
  readonly id: number
  readonly kind: OfficeFileKind
  readonly content: ReportContent
  readonly options: WriteOptions
}

/** What comes of it: the bytes, or why there are none. */
export type WriteAnswer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string }
