import { sql } from 'drizzle-orm'
import type { Queryable } from '../queryable.ts'

/** Who changed a cell or a section of a report, ever or after a moment. */
export async function listAuthors(tx: Queryable, input: { reportId: string; after: string | null }): Promise<string[]> {
  const since = input.after ?? '-infinity'
  const { rows } = await tx.execute<{ id: string }>(sql`
    select changed_by as id from report_cell_history where report_id = ${input.reportId} and changed_at > ${since}
    union
    select changed_by from report_section_history where report_id = ${input.reportId} and changed_at > ${since}`)
  return rows.map((row) => row.id)
}
