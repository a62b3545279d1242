import type { ErrorCode, ErrorFacts } from '@gongkai/core'
import { BATCH_FILE_STATES, MATCHED_BY, type BatchReading } from '@gongkai/core/exchange'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { fileBytes, holds, moment, oneOf, ownId } from './columns.ts'
import { importBatches } from './import-batches.ts'
import { imports } from './imports.ts'
import { organs } from './organs.ts'
import { reports } from './reports.ts'

/** How much of a file went into its draft. */
export interface TakenCounts {
  readonly cells: number
  readonly sections: number
}

/** The files of a batch: where each stands, what was read in it and where it went. Work is begun from here and found here again. */
export const importBatchFiles = pgTable(
  'import_batch_files',
  {
    id: ownId(),
    batchId: uuid('batch_id')
      .notNull()
      .references(() => importBatches.id),
    position: integer('position').notNull(),
    path: text('path').notNull(),
    sha256: text('sha256').notNull(),
    size: integer('size').notNull(),
    /** Kept only as long as the file may still have to be read; then the import has them. */
    bytes: fileBytes('bytes'),
    state: text('state', { enum: BATCH_FILE_STATES }).notNull(),
    /** How often work on it was begun and not brought to an end. */
    tries: integer('tries').notNull().default(0),
    organId: uuid('organ_id').references(() => organs.id),
    reportingYear: integer('reporting_year'),
    matchedBy: text('matched_by', { enum: MATCHED_BY }),
    reading: jsonb('reading').$type<BatchReading>(),
    candidateIds: uuid('candidate_ids').array().notNull().default([]),
    errorCode: text('error_code').$type<ErrorCode>(),
    errorFacts: jsonb('error_facts').$type<ErrorFacts>(),
    reportId: uuid('report_id').references(() => reports.id),
    importId: uuid('import_id').references(() => imports.id),
    repeated: boolean('repeated').notNull().default(false),
    taken: jsonb('taken').$type<TakenCounts>(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    // The same file under the same name is one file, however often it is sent.
    unique('import_batch_files_once').on(table.batchId, table.path, table.sha256),
    unique('import_batch_files_position').on(table.batchId, table.position),
    index('import_batch_files_import').on(table.importId),
    index('import_batch_files_work')
      .on(table.tries, table.updatedAt)
      .where(sql`state in ('waiting', 'reading', 'accepting')`),
    oneOf('import_batch_files_state', 'state', BATCH_FILE_STATES),
    oneOf('import_batch_files_matched_by', 'matched_by', MATCHED_BY),
    holds('import_batch_files_readable', "state not in ('waiting', 'reading') or bytes is not null"),
    holds('import_batch_files_placed', "state not in ('matched', 'accepting', 'done') or import_id is not null"),
  ],
)
