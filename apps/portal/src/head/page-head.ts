import type { LinkedData } from './linked-data.ts'

/** What stands in the head of a page beside its files. */
export interface PageHead {
  /** Title of the page without the name of the site. */
  readonly title: string
  readonly description: string
  /** The one address of what the page shows; search engines and citations use it. */
  readonly address: string
  /** False for pages that must not be found by search engines: searches, errors, superseded versions. */
  readonly indexed: boolean
  /** For a published report: what the rules for government sites ask for in the head of an article. */
  readonly article?: { readonly publishedAt: string; readonly source: string }
  readonly linkedData: readonly LinkedData[]
}
