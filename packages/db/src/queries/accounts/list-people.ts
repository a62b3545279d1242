import { asc } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'
import { personColumns, type StoredPerson } from './person-columns.ts'

/** Everybody, by account. */
export async function listPeople(tx: Queryable): Promise<StoredPerson[]> {
  return tx.select(personColumns).from(people).orderBy(asc(people.account))
}
