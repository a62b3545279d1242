import { AppError } from '@gongkai/core'
import { CreatePersonInput } from '@gongkai/core/exchange'
import {
  appendEvent,
  createPerson,
  grantRole,
  inTransaction,
  listGrants,
  listPeople,
  type Database,
  type JsonValue,
  type Queryable,
  type StoredPerson,
} from '@gongkai/db'
import type { EventKind } from '../../events/event-kinds.ts'
import { AT_THE_MACHINE, whereText } from '../../texts.zh-cn.ts'
import { demandStrongPassword, hashPassword } from '../accounts/password.ts'

/** An administrator to be made at the machine itself, where nobody is signed in. */
export interface AdministratorToCreate {
  readonly account: string
  readonly displayName: string
  readonly password: string
  /** True to make one although there is one already. */
  readonly another: boolean
}

/** Either the new administrator, or the accounts that made another one needless. */
export type CreatedAdministrator =
  { readonly created: StoredPerson } | { readonly created: null; readonly present: readonly string[] }

const Input = CreatePersonInput.omit({ commandId: true })

/**
 * Makes the person who can make all others: without one nobody could enter a new installation. Whoever may run this holds
 * the database anyway, so it asks for no session; the events tell that nobody had signed in. Does nothing where an account
 * that is not locked already holds the role, unless `another` is asked for. Throws INPUT_INVALID, PASSWORD_WEAK, ACCOUNT_TAKEN.
 */
export async function createAdministrator(
  ctx: { readonly db: Database; readonly now: () => Date },
  input: AdministratorToCreate,
): Promise<CreatedAdministrator> {
  const { account, displayName, password } = readInput(input)
  const passwordHash = await hashPassword(password)
  return inTransaction(ctx.db, async (tx) => {
    const present = await listAdministrators(tx)
    if (present.length > 0 && !input.another) return { created: null, present }
    const person = await createPerson(tx, { account, displayName, passwordHash })
    const scope = { kind: 'everywhere' } as const
    const at = ctx.now().toISOString()
    await grantRole(tx, { personId: person.id, role: 'administrator', scope, grantedBy: null, at })
    const tell = (kind: EventKind, data: JsonValue) =>
      appendEvent(tx, {
        kind,
        subjectKind: 'person',
        subjectId: person.id,
        data,
        actorId: null,
        actorName: AT_THE_MACHINE,
        at,
      })
    await tell('person.created', { account, displayName })
    await tell('person.roleGranted', { role: 'administrator', scope })
    return { created: person }
  })
}

function readInput(input: AdministratorToCreate) {
  demandStrongPassword(input.password, input.account)
  const read = Input.safeParse(input)
  if (read.success) return read.data
  throw new AppError('INPUT_INVALID', { where: whereText(read.error.issues[0]?.path ?? []) }, read.error)
}

/** Accounts that hold the role for the whole installation and are not locked. */
async function listAdministrators(tx: Queryable): Promise<string[]> {
  const holders = new Set(
    (await listGrants(tx)).flatMap(({ role, personId }) => (role === 'administrator' ? [personId] : [])),
  )
  return (await listPeople(tx)).filter(({ id, disabled }) => holders.has(id) && !disabled).map(({ account }) => account)
}
