import type { VNode } from 'vue'
import type { PageHead } from './head/page-head.ts'

/** A page ready to be drawn: its answer code, its head, and what stands in the main part. */
export interface Page {
  readonly status: 200 | 404
  readonly here: 'home' | 'search' | 'check' | 'about' | 'elsewhere'
  readonly head: PageHead
  /** Draws the main part. Called once, while the document is rendered. */
  readonly draw: () => VNode
}

/** What the server knows about itself and tells every page. */
export interface Site {
  readonly name: string
  /** Scheme and host for absolute addresses, '' when unknown. */
  readonly origin: string
}
