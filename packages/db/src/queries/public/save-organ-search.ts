import { tokensOf } from '../../schema/columns.ts'
import { organSearch } from '../../schema/organ-search.ts'
import type { Queryable } from '../queryable.ts'

/** Makes an organ findable by the pairs of characters of its names, or replaces them. */
export async function saveOrganSearch(
  tx: Queryable,
  input: { organId: string; tokens: readonly string[] },
): Promise<void> {
  const values = { organId: input.organId, tokens: tokensOf(input.tokens) }
  await tx.insert(organSearch).values(values).onConflictDoUpdate({ target: organSearch.organId, set: values })
}
