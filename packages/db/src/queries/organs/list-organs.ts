import type { OrganRecord } from '@gongkai/core/exchange'
import { and, asc, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import type { Queryable } from '../queryable.ts'
import { organRecord } from './organ-columns.ts'

/** Which organs are asked for. */
export interface OrganFilter {
  /** Part of a full name, short name or alias. */
  readonly search?: string
  /** Only organs that existed on this day. */
  readonly existingOn?: string
  /** Only these organs. An empty list means none. */
  readonly ids?: readonly string[]
  /** Only organs whose division code begins so. */
  readonly divisionPrefix?: string
}

/** Organs in their official order. */
export async function listOrgans(tx: Queryable, filter: OrganFilter = {}): Promise<OrganRecord[]> {
  const { search, existingOn, ids, divisionPrefix } = filter
  return tx
    .select(organRecord)
    .from(organs)
    .where(
      and(
        search
          ? sql`position(${search} in concat_ws(' ', full_name, short_name, array_to_string(aliases, ' '))) > 0`
          : undefined,
        existingOn
          ? and(lte(organs.validFrom, existingOn), or(isNull(organs.validTo), gte(organs.validTo, existingOn)))
          : undefined,
        ids ? inArray(organs.id, [...ids]) : undefined,
        divisionPrefix ? sql`starts_with(division_code, ${divisionPrefix})` : undefined,
      ),
    )
    .orderBy(asc(organs.divisionCode), asc(organs.sort), sql`full_name collate "C"`)
}
