import { sql } from 'drizzle-orm'
import { parseMoment } from '../../schema/columns.ts'
import type { Queryable } from '../queryable.ts'

/** Failures that count towards the lock. */
export interface FailedSignIns {
  /** For this account, from anywhere, since it was last signed in to. */
  readonly ofAccount: number
  /** From this address, for any account, without those after which the account was signed in to from there: an office shares one address. */
  readonly fromAddress: number
  /** When the newest failure of the account was; nothing where there is none. */
  readonly lastOfAccount: string | null
}

/** Failed attempts since a moment. */
export async function countFailedSignIns(
  tx: Queryable,
  input: { account: string; address: string; since: string },
): Promise<FailedSignIns> {
  const account = input.account.toLowerCase()
  const { rows } = await tx.execute<{ ofAccount: number; fromAddress: number; lastOfAccount: string | null }>(sql`
    with failed as (
      select account, at from sign_in_attempts a
      where account = ${account} and not succeeded and at >= ${input.since}
        and not exists (select from sign_in_attempts s where s.account = ${account} and s.succeeded and s.at >= a.at)
    )
    select (select count(*) from failed) as "ofAccount", (select max(at) from failed) as "lastOfAccount",
      (select count(*) from sign_in_attempts a where address = ${input.address} and not succeeded and at >= ${input.since}
        and not exists (select from sign_in_attempts s
          where s.account = a.account and s.address = a.address and s.succeeded and s.at >= a.at)) as "fromAddress"`)
  const [row] = rows
  const last = row?.lastOfAccount
  return {
    ofAccount: row?.ofAccount ?? 0,
    fromAddress: row?.fromAddress ?? 0,
    lastOfAccount: last ? parseMoment(last) : null,
  }
}
