import { eq } from 'drizzle-orm'
import { imports } from '../../schema/imports.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** The file of an import as it was brought in. Throws NOT_FOUND. */
export async function getImportBytes(tx: Queryable, importId: string): Promise<Buffer> {
  return getOrThrow(await tx.select({ bytes: imports.bytes }).from(imports).where(eq(imports.id, importId)), 'import')
    .bytes
}
