import type { ListPeopleOutput } from '@gongkai/core/exchange'
import { listGrants, listPeople as findPeople } from '@gongkai/db'
import type { z } from 'zod'
import type { SignedInContext } from '../../context.ts'
import { toPersonRecord } from './to-person-record.ts'

/** Everybody with an account, and the roles they hold. */
export async function listPeople(ctx: SignedInContext): Promise<z.input<typeof ListPeopleOutput>> {
  const grants = await listGrants(ctx.db)
  return { people: (await findPeople(ctx.db)).map((person) => toPersonRecord(person, grants)) }
}
