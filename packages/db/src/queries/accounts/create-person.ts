import { AppError } from '@gongkai/core'
import { people } from '../../schema/people.ts'
import { findRefusal } from '../database-error.ts'
import type { Queryable } from '../queryable.ts'
import { personColumns, type StoredPerson } from './person-columns.ts'
import { getOrThrow } from '../get-or-throw.ts'

/** A person to be created. */
export interface PersonToCreate {
  readonly id?: string
  readonly account: string
  readonly displayName: string
  readonly passwordHash: string
}

/** Creates a person without any right. Throws ACCOUNT_TAKEN, whatever the capitals. */
export async function createPerson(tx: Queryable, person: PersonToCreate): Promise<StoredPerson> {
  try {
    return getOrThrow(await tx.insert(people).values(person).returning(personColumns), 'person')
  } catch (error) {
    if (findRefusal(error)?.constraint === 'people_account')
      throw new AppError('ACCOUNT_TAKEN', { account: person.account }, error)
    throw error
  }
}
