import {
  beginsAsArchive,
  MOST_TAKEN_OUT,
  takePacked,
  type ArchiveListing,
  type ListedFile,
} from '../read/archive/archive-files.ts'
import { readInPool, type ImportFileOptions } from './import-file.ts'

/** A file in an archive. */
export interface ArchiveFile {
  /** Its name with its folders, from the archive's root. */
  readonly path: string
  /**
   * Its bytes, unpacked in a thread of its own. Throws FILE_UNREADABLE, FILE_TOO_LARGE, FILE_ENCRYPTED, FILE_TOO_COMPLEX; other
   * files may be read all the same.
   */
  readonly read: () => Promise<Uint8Array>
}

/** What an archive of files holds. */
export interface ArchiveContent {
  readonly files: readonly ArchiveFile[]
  /** Files nobody means, left behind by the systems they come from. */
  readonly ignored: number
}

function contentOf(bytes: Uint8Array, { files, ignored }: ArchiveListing, options: ImportFileOptions): ArchiveContent {
  let budget = MOST_TAKEN_OUT
  const read = (file: ListedFile) => async () => {
    const packed = takePacked(bytes, file)
    const task = { task: 'unpack', packed: { entry: packed.entry, budget } } as const
    const unpacked = await readInPool(packed.bytes, options, task)
    budget -= unpacked.length
    return unpacked
  }
  return { files: files.map((file) => ({ path: file.path, read: read(file) })), ignored }
}

/**
 * Opens an archive of files, none of them unpacked yet, in the threads that read; null for every other file, office documents
 * included, which are archives too, and for an archive that was cut off. Throws FILE_UNREADABLE where parts of it share a name
 * or bytes, FILE_TOO_LARGE where it holds too many, FILE_TOO_COMPLEX.
 */
export async function openArchive(bytes: Uint8Array, options: ImportFileOptions): Promise<ArchiveContent | null> {
  if (!beginsAsArchive(bytes)) return null
  const listing = await readInPool(bytes, options, { task: 'list' })
  return listing === null ? null : contentOf(bytes, listing, options)
}
