import { linesOfBlocks } from '../office/lines-of-blocks.ts'
import { refusePicturesOnly } from '../office/refuse-pictures-only.ts'
import type { RawDocument } from '../raw-document.ts'
import { openOdf } from './open-odf.ts'
import { readContent } from './read-content.ts'

/**
 * Reads an OpenDocument text as LibreOffice and WPS write it: like a Word document, with automatic numbers, merged cells and
 * places. Throws FILE_UNREADABLE, FILE_ENCRYPTED, FILE_TOO_LARGE, or FILE_PICTURES_ONLY for a scan.
 */
export function readOdt(bytes: Uint8Array, file: string): RawDocument {
  const { stories } = readContent(openOdf(bytes, file), 'text')
  const read = linesOfBlocks(stories[0]!, file)
  refusePicturesOnly(read, file)
  return { kind: 'odt', encoding: null, declaredTitles: [], payload: null, ...read }
}
