import { people } from '../../schema/people.ts'

/** Columns of a person without the password. */
export const personColumns = {
  id: people.id,
  account: people.account,
  displayName: people.displayName,
  disabled: people.disabled,
  lastSignIn: people.lastSignIn,
}

/** A person as stored, without the password. */
export interface StoredPerson {
  readonly id: string
  readonly account: string
  readonly displayName: string
  readonly disabled: boolean
  readonly lastSignIn: string | null
}
