import { eq } from 'drizzle-orm'
import { imports } from '../../schema/imports.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** An import without the bytes of its file. Throws NOT_FOUND. */
export async function getImport(tx: Queryable, importId: string) {
  const { id, reportId, fileName, mediaType, sha256, recognised, createdBy, createdAt, acceptedAt, acceptedBy } =
    imports
  const rows = await tx
    .select({ id, reportId, fileName, mediaType, sha256, recognised, createdBy, createdAt, acceptedAt, acceptedBy })
    .from(imports)
    .where(eq(id, importId))
  return getOrThrow(rows, 'import')
}
