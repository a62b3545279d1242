import { indexOrganNames, type OrganNames } from '@gongkai/core'
import { listOrgans, type Queryable } from '@gongkai/db'
import { checkFile, loadSearchKey, type CheckedImport } from '@gongkai/documents'

/** What working on files needs besides the database. */
export interface ImportTools {
  /** Reads a report from the bytes of a file and runs the rules over it. Throws AppError where it cannot. */
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<CheckedImport>
  /** The names of all organs, in one spelling. */
  readonly organNames: () => Promise<OrganNames>
}

/** Tools for one stretch of work: the names of organs are looked up when the first file needs them, and not again. */
export function createImportTools(db: Queryable): ImportTools {
  let names: Promise<OrganNames> | undefined
  return {
    read: (bytes, fileName) => checkFile(bytes, { fileName }),
    organNames: () => (names ??= loadOrganNames(db)),
  }
}

/** Traditional glyphs and other spellings of a name meet in one key. */
async function loadOrganNames(db: Queryable): Promise<OrganNames> {
  return indexOrganNames(await listOrgans(db), await loadSearchKey())
}
