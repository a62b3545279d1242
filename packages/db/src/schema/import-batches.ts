import { index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { moment, ownId } from './columns.ts'
import { people } from './people.ts'

/** Many files brought in together by one person. */
export const importBatches = pgTable(
  'import_batches',
  {
    id: ownId(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    cancelledAt: moment('cancelled_at'),
  },
  (table) => [index('import_batches_person').on(table.createdBy, table.createdAt)],
)
