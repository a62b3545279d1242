import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import type * as schema from '../schema/index.ts'

/** The open database or one transaction on it: whatever a query can run on. */
export type Queryable = PgDatabase<NodePgQueryResultHKT, typeof schema>
