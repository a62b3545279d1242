import {
  createAdminCaller,
  createBackgroundContext,
  findDemo,
  storeUpload,
  type AdminCaller,
  type Log,
  type Upload,
} from '@gongkai/api'
import { AppError } from '@gongkai/core'
import { findPersonByAccount, loadPersonWithScopes, type OpenDatabase } from '@gongkai/db'
import { chooseClock } from './choose-clock.ts'

/** A person at work without a browser: the same procedures, access decisions and clock as over the network. */
export interface Worker {
  readonly personId: string
  readonly today: string
  readonly call: AdminCaller
  readonly upload: (file: Upload) => Promise<{ readonly importId: string }>
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
/**
 * Lets a command work as the person with this account, with the rights that person has now. For demos only: elsewhere a
 * command has no business to speak for somebody. Throws NOT_ALLOWED outside a demo and NOT_FOUND for an unknown account.
 */
export async function actAs(database: OpenDatabase, account: string): Promise<Worker> {
  const { db } = database
  if ((await findDemo(db)) === undefined) throw new AppError('NOT_ALLOWED', { permission: 'report.import' })
  const clock = await chooseClock(database)
  const found = await findPersonByAccount(db, account)
  if (found === undefined) throw new AppError('NOT_FOUND', { what: account })
  const { id, displayName, grants } = await loadPersonWithScopes(db, { personId: found.id, date: clock.today() })
  const person = { id, account, displayName, grants }
  const ctx = { ...createBackgroundContext({ db, ...clock, demo: true, log: silent }), person }
  return {
    personId: id,
    today: clock.today(),
    call: createAdminCaller(ctx),
    upload: (file) => storeUpload(ctx, file),
  }
}
