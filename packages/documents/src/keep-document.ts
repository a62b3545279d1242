import { AppError, type DocumentKind } from '@gongkai/core'
import type { ImportOptions } from './import-document.ts'
import type { SourceBlock } from './imported-report.ts'
import { toSourceBlock } from './map/source-block.ts'
import { wellFormed } from './map/well-formed.ts'
import { isPicture } from './read/file-kind.ts'
import type { RawDocument } from './read/raw-document.ts'
import { decodeFile, kindOfFile, LARGEST_FILE, readDecoded, READERS } from './read/read-document.ts'

/** A file kept to be looked at: its kind and what can be shown of it. Nothing in it was recognised. */
export interface KeptDocument {
  readonly kind: DocumentKind
  readonly encoding: string | null
  readonly source: readonly SourceBlock[]
}

async function readAsItStands(bytes: Uint8Array, fileName: string): Promise<RawDocument> {
  const read = READERS[kindOfFile(bytes, fileName)]
  return read ? read(bytes, fileName) : readDecoded(decodeFile(bytes, fileName), fileName)
}

/**
 * Reads a file so that a person can type beside it, understood or not: a picture has nothing to read, of anything else the
 * text and tables are shown as they stand. Throws what reading throws, but not FILE_PICTURES_ONLY.
 */
export async function keepDocument(bytes: Uint8Array, { fileName }: ImportOptions): Promise<KeptDocument> {
  if (isPicture(bytes) && bytes.length <= LARGEST_FILE) return { kind: 'picture', encoding: null, source: [] }
  try {
    const { kind, encoding, lines } = await readAsItStands(bytes, fileName)
    return wellFormed({ kind, encoding, source: lines.map(toSourceBlock) })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'FILE_PICTURES_ONLY') throw error
    return { kind: kindOfFile(bytes, fileName), encoding: null, source: [] }
  }
}
