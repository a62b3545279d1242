import { boolean, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { moment, ownId } from './columns.ts'

/** People who sign in. */
export const people = pgTable(
  'people',
  {
    id: ownId(),
    account: text('account').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash').notNull(),
    disabled: boolean('disabled').notNull().default(false),
    lastSignIn: moment('last_sign_in'),
  },
  // Nobody should be able to pass for another by writing an account in capitals.
  (table) => [uniqueIndex('people_account').on(sql`lower(${table.account})`)],
)
