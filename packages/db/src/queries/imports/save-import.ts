import { imports } from '../../schema/imports.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** A file brought in. */
export interface ImportToSave {
  readonly id?: string
  readonly reportId: string
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Buffer
  readonly recognised: unknown
  readonly createdBy: string
  readonly at: string
}

/** Keeps a file with what was recognised in it and returns the id of the import. */
export async function saveImport(tx: Queryable, { at, ...values }: ImportToSave): Promise<string> {
  const rows = await tx
    .insert(imports)
    .values({ ...values, createdAt: at })
    .returning({ id: imports.id })
  return getOrThrow(rows, 'import').id
}
