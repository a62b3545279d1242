import { tokensOf } from '../../schema/columns.ts'
import { searchEntries } from '../../schema/search-entries.ts'
import type { Queryable } from '../queryable.ts'

/** What a published report is to be found by. */
export interface SearchEntryToSave {
  readonly reportId: string
  readonly versionId: string
  readonly organId: string
  readonly reportingYear: number
  readonly title: string
  /** Pairs of characters, and single ones where a search for them should work. */
  readonly tokens: readonly string[]
}

/** Makes a report findable, or replaces what it was found by. */
export async function saveSearchEntry(tx: Queryable, entry: SearchEntryToSave): Promise<void> {
  const values = { ...entry, tokens: tokensOf(entry.tokens) }
  await tx.insert(searchEntries).values(values).onConflictDoUpdate({ target: searchEntries.reportId, set: values })
}
