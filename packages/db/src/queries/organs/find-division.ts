import { eq } from 'drizzle-orm'
import { divisions } from '../../schema/divisions.ts'
import type { Queryable } from '../queryable.ts'
import type { Division } from './list-divisions.ts'

/** The place with this code, if it is known. */
export async function findDivision(tx: Queryable, divisionCode: string): Promise<Division | undefined> {
  const { code, name, parentCode, prefix } = divisions
  const [found] = await tx.select({ code, name, parentCode, prefix }).from(divisions).where(eq(code, divisionCode))
  return found
}
