import { findPart, openAnyZip } from './zip.ts'
import { readZipDirectory } from './zip-directory.ts'

/** A file in an archive. */
export interface ArchiveFile {
  /** Its name with its folders, from the archive's root. */
  readonly path: string
  /** Its bytes. Throws FILE_UNREADABLE, FILE_TOO_LARGE, FILE_ENCRYPTED; other files may be read all the same. */
  readonly read: () => Uint8Array
}

/** What an archive of files holds. */
export interface ArchiveContent {
  readonly files: readonly ArchiveFile[]
  /** Files nobody means, left behind by the systems they come from. */
  readonly ignored: number
}

const MEGABYTE = 1024 * 1024
/** Largest archive that is opened, and most bytes taken out of one. */
export const LARGEST_ARCHIVE = 100 * MEGABYTE
const MOST_TAKEN_OUT = 400 * MEGABYTE

const SIGNATURE = [0x50, 0x4b]
/** Parts that make an archive one document: of the office formats, of OpenDocument, of OFD. */
const DOCUMENT_PARTS = new Set(['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml', 'OFD.xml'])
const NOISE = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/** A name as a path below the archive's root: Windows writes it with other strokes, and nothing leads out of it. */
function toPath(name: string): string {
  const parts = name.split(/[/\\]/).map((part) => part.trim())
  return parts.filter((part) => !['', '.', '..'].includes(part)).join('/')
}

/**
 * What an archive of files holds, nothing of it unpacked yet; null for every other file, office documents included, which
 * are archives too, and for an archive that was cut off. Throws FILE_UNREADABLE where parts of it share a name or bytes,
 * FILE_TOO_LARGE where it holds too many.
 */
export function openArchive(bytes: Uint8Array, fileName: string): ArchiveContent | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null
  const listed = readZipDirectory(bytes)
  if (listed === null || listed.some(({ name }) => DOCUMENT_PARTS.has(name))) return null
  const zip = openAnyZip(bytes, fileName, MOST_TAKEN_OUT)
  const names = [...zip.entries.keys()].filter((name) => !/[/\\]$/.test(name))
  const meant = names.filter((name) => toPath(name) !== '' && !NOISE.test(toPath(name)))
  return {
    files: meant.map((name) => ({ path: toPath(name), read: () => findPart(zip, name) ?? new Uint8Array() })),
    ignored: names.length - meant.length,
  }
}
