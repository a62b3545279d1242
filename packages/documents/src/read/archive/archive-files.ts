import { isLeftBehind } from '@gongkai/core'
import { findPart, openAnyZip, openPart, packedPart } from './zip.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** A file in an archive, as its directory lists it. */
export interface ListedFile {
  /** Its name with its folders, from the archive's root. */
  readonly path: string
  readonly entry: ZipEntry
}

/** What an archive of files holds, nothing of it unpacked. */
export interface ArchiveListing {
  readonly files: readonly ListedFile[]
  /** Files nobody means, left behind by the systems they come from. */
  readonly ignored: number
}

const MEGABYTE = 1024 * 1024
/** Largest archive that is opened, and most bytes taken out of one. */
export const LARGEST_ARCHIVE = 100 * MEGABYTE
export const MOST_TAKEN_OUT = 400 * MEGABYTE

const SIGNATURE = [0x50, 0x4b]
/** Parts that make an archive one document: of the office formats, of OpenDocument, of OFD. */
const DOCUMENT_PARTS = new Set(['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml', 'OFD.xml'])

/** A name as a path below the archive's root: Windows writes it with other strokes, and nothing leads out of it. */
function toPath(name: string): string {
  const parts = name.split(/[/\\]/).map((part) => part.trim())
  return parts.filter((part) => !['', '.', '..'].includes(part)).join('/')
}

/** True where a file can be an archive; whether it is one of files the directory tells. */
export function beginsAsArchive(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/**
 * What an archive of files holds, nothing of it unpacked yet; null for every other file, office documents included, which
 * are archives too, and for an archive that was cut off. Throws FILE_UNREADABLE where parts of it share a name or bytes,
 * FILE_TOO_LARGE where it holds too many.
 */
export function listArchive(bytes: Uint8Array, fileName: string): ArchiveListing | null {
  if (!beginsAsArchive(bytes)) return null
  const listed = readZipDirectory(bytes)
  if (listed === null || listed.some(({ name }) => DOCUMENT_PARTS.has(name))) return null
  const zip = openAnyZip(bytes, fileName, MOST_TAKEN_OUT)
  const entries = [...zip.entries.values()].filter(({ name }) => !/[/\\]$/.test(name))
  const meant = entries.filter(({ name }) => toPath(name) !== '' && !isLeftBehind(toPath(name)))
  return {
    files: meant.map((entry) => ({ path: toPath(entry.name), entry })),
    ignored: entries.length - meant.length,
  }
}

/** One file of an archive, still packed, in as few bytes as it can be handed on with. */
export interface PackedFile {
  readonly entry: ZipEntry
  /** Bytes that may still be taken out of the archive. */
  readonly budget: number
}

/** The bytes of an archive in which one file of it stands, and where in them. */
export function takePacked(bytes: Uint8Array, { entry }: ListedFile): { bytes: Uint8Array; entry: ZipEntry } {
  return { bytes: packedPart(bytes, entry), entry: { ...entry, at: 0 } }
}

/** Unpacks a file that was taken out of its archive. Throws FILE_UNREADABLE, FILE_TOO_LARGE, FILE_ENCRYPTED. */
export function unpackFile(bytes: Uint8Array, fileName: string, { entry, budget }: PackedFile): Uint8Array {
  const zip = openPart(bytes, entry, { file: fileName, most: MOST_TAKEN_OUT, budget })
  // A copy in a buffer of its own can be handed to another thread whole.
  return new Uint8Array(findPart(zip, entry.name) ?? [])
}
