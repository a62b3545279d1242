import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { fileBytes, moment, ownId } from './columns.ts'
import { people } from './people.ts'
import { reports } from './reports.ts'

/** Files brought in, byte for byte, with what was recognised in them. The draft holds nothing of it before it is accepted. */
export const imports = pgTable(
  'imports',
  {
    id: ownId(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    sha256: text('sha256').notNull(),
    bytes: fileBytes('bytes').notNull(),
    /** What the importer found, in the importer's own shape. */
    recognised: jsonb('recognised').$type<unknown>().notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    acceptedAt: moment('accepted_at'),
    acceptedBy: uuid('accepted_by').references(() => people.id),
  },
  (table) => [index('imports_report').on(table.reportId)],
)
