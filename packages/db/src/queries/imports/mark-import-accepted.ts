import { eq } from 'drizzle-orm'
import { imports } from '../../schema/imports.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** Remembers who took an import into the draft, and when last. Throws NOT_FOUND. */
export async function markImportAccepted(
  tx: Queryable,
  input: { importId: string; personId: string; at: string },
): Promise<void> {
  const rows = await tx
    .update(imports)
    .set({ acceptedAt: input.at, acceptedBy: input.personId })
    .where(eq(imports.id, input.importId))
    .returning({ id: imports.id })
  getOrThrow(rows, 'import')
}
