import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'

/** Commands already carried out, with their answer: sending one again changes nothing and gets the same answer. */
export const commands = pgTable('commands', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id'),
  procedure: text('procedure').notNull(),
  inputHash: text('input_hash').notNull(),
  response: jsonb('response').$type<unknown>(),
  at: moment('at').notNull(),
})
