import type { OrganRef } from '@gongkai/core/exchange'
import { asc, eq, sql } from 'drizzle-orm'
import { divisions } from '../../schema/divisions.ts'
import { organSearch } from '../../schema/organ-search.ts'
import { organs } from '../../schema/organs.ts'
import { organRef } from '../organs/organ-columns.ts'
import type { Queryable } from '../queryable.ts'
import { containsAll } from './contains-all.ts'

/** Organs, past and present, whose names contain all these pairs of characters, in their official order. */
export async function searchOrgans(
  tx: Queryable,
  input: { tokens: readonly string[]; limit: number },
): Promise<{ organ: OrganRef; placeName: string }[]> {
  return tx
    .select({ organ: organRef, placeName: sql<string>`coalesce(${divisions.name}, ${organs.divisionCode})` })
    .from(organSearch)
    .innerJoin(organs, eq(organs.id, organSearch.organId))
    .leftJoin(divisions, eq(divisions.code, sql`left(${organs.divisionCode}, 6)`))
    .where(containsAll(organSearch.tokens, input.tokens))
    .orderBy(asc(organs.divisionCode), asc(organs.sort), asc(organs.slug))
    .limit(input.limit)
}
