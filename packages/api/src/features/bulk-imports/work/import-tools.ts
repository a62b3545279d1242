import { indexOrganNames, type OrganNames } from '@gongkai/core'
import { listOrgans, type Queryable } from '@gongkai/db'
import { importFile, loadSearchKey, type ImportedReport } from '@gongkai/documents'

/** What working on files needs besides the database. */
export interface ImportTools {
  /** Reads a report from the bytes of a file. Throws AppError where it cannot. */
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<ImportedReport>
  /** The names of all organs, in one spelling. */
  readonly organNames: () => Promise<OrganNames>
}

/** Tools for one stretch of work: the names of organs are looked up when the first file needs them, and not again. */
export function createImportTools(db: Queryable): ImportTools {
  let names: Promise<OrganNames> | undefined
  return {
    read: (bytes, fileName) => importFile(bytes, { fileName }),
    organNames: () => (names ??= loadOrganNames(db)),
  }
}

/** Traditional glyphs and other spellings of a name meet in one key. */
async function loadOrganNames(db: Queryable): Promise<OrganNames> {
  return indexOrganNames(await listOrgans(db), await loadSearchKey())
}
