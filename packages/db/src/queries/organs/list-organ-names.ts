import { ne } from 'drizzle-orm'
import { organs } from '../../schema/organs.ts'
import type { Queryable } from '../queryable.ts'

/** Full names of all other organs, past and present: the directory in which a text's foreign names are looked up. */
export async function listOrganNames(tx: Queryable, exceptOrganId: string): Promise<string[]> {
  const rows = await tx.selectDistinct({ name: organs.fullName }).from(organs).where(ne(organs.id, exceptOrganId))
  return rows.map((row) => row.name)
}
