import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/**
 * A mark that differs after anything the public can see has changed: a publication, an organ, a roster or a round. Pages
 * kept from before it are out of date.
 */
export async function publicDataVersion(tx: Queryable): Promise<string> {
  const { rows } = await tx.execute<{ mark: string }>(sql`
    select concat_ws('-',
      (select count(*) from publications),
      (select max(seq) from events where subject_kind = 'organ'),
      (select max(seq) from events where subject_kind = 'roster'),
      (select max(seq) from events where subject_kind = 'round')) as mark`)
  return rows[0]?.mark ?? ''
}
