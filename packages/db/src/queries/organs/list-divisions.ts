import { asc } from 'drizzle-orm'
import { divisions } from '../../schema/divisions.ts'
import type { Queryable } from '../queryable.ts'

/** A place. */
export interface Division {
  readonly code: string
  readonly name: string
  readonly parentCode: string | null
  /** Beginning of the codes of everything inside it. */
  readonly prefix: string
}

/** Every place, in the order of their codes. */
export async function listDivisions(tx: Queryable): Promise<Division[]> {
  const { code, name, parentCode, prefix } = divisions
  return tx.select({ code, name, parentCode, prefix }).from(divisions).orderBy(asc(divisions.sort), asc(code))
}
