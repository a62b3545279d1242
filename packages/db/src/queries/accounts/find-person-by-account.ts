import { sql } from 'drizzle-orm'
import { people } from '../../schema/people.ts'
import type { Queryable } from '../queryable.ts'
import { personColumns, type StoredPerson } from './person-columns.ts'

/** The person who signs in with this account, in capitals or not, with the hash of the password. */
export async function findPersonByAccount(
  tx: Queryable,
  account: string,
): Promise<(StoredPerson & { passwordHash: string }) | undefined> {
  const [found] = await tx
    .select({ ...personColumns, passwordHash: people.passwordHash })
    .from(people)
    .where(sql`lower(${people.account}) = lower(${account})`)
  return found
}
