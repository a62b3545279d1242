import { and, asc, eq } from 'drizzle-orm'
import { imports } from '../../schema/imports.ts'
import type { Queryable } from '../queryable.ts'

/** The first import of these very bytes into a report, if there is one. */
export async function findImportOfFile(
  tx: Queryable,
  input: { reportId: string; sha256: string },
): Promise<{ id: string; acceptedAt: string | null } | undefined> {
  const { id, reportId, sha256, createdAt, acceptedAt } = imports
  const [first] = await tx
    .select({ id, acceptedAt })
    .from(imports)
    .where(and(eq(reportId, input.reportId), eq(sha256, input.sha256)))
    .orderBy(asc(createdAt), asc(id))
    .limit(1)
  return first
}
