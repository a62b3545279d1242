import { eq } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'
import { personColumns, type StoredPerson } from './person-columns.ts'

/** The person with this id. Throws NOT_FOUND. */
export async function getPerson(tx: Queryable, id: string): Promise<StoredPerson> {
  return getOrThrow(await tx.select(personColumns).from(people).where(eq(people.id, id)), 'person')
}
