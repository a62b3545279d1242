import { AppError } from '@gongkai/core'
import { FILE_REASONS } from '../../texts.zh-cn.ts'
import { findPart, getPart, openZip, type Zip } from '../archive/zip.ts'
import { linesOfBlocks } from '../office/lines-of-blocks.ts'
import { refusePicturesOnly } from '../office/refuse-pictures-only.ts'
import { relatedParts } from '../office/relationships.ts'
import type { RawDocument } from '../raw-document.ts'
import { readNumbering } from './numbering.ts'
import { readDocxPayload } from './read-payload.ts'
import { readParagraphStyles } from './paragraph-styles.ts'
import { readBody } from './read-body.ts'

const USUAL_PLACE = 'word/document.xml'

/** Name of the part that holds the text: what the file says, or where every program puts it. */
function bodyPart(zip: Zip): string {
  const named = relatedParts(zip, '').get('officeDocument')
  const part = named !== undefined && zip.entries.has(named) ? named : USUAL_PLACE
  if (!zip.entries.has(part))
    throw new AppError('FILE_UNREADABLE', { file: zip.file, reason: FILE_REASONS.missingPart(USUAL_PLACE) })
  return part
}

/**
 * Reads a Word document: paragraphs with their automatic numbers, headings, lists, tables with merged cells, each with its
 * place. Throws FILE_UNREADABLE, FILE_ENCRYPTED, FILE_TOO_LARGE, or FILE_PICTURES_ONLY for a scan.
 */
export function readDocx(bytes: Uint8Array, file: string): RawDocument {
  const zip = openZip(bytes, file)
  const body = bodyPart(zip)
  const parts = relatedParts(zip, body)
  const optional = (kind: string) => (parts.has(kind) ? findPart(zip, parts.get(kind)!) : null)
  const blocks = readBody(
    {
      body: getPart(zip, body),
      styleOf: readParagraphStyles(optional('styles'), file),
      lists: readNumbering(optional('numbering'), file),
    },
    file,
  )
  const read = linesOfBlocks(blocks, file)
  refusePicturesOnly(read, file)
  return { kind: 'docx', encoding: null, declaredTitles: [], payload: readDocxPayload(zip), ...read }
}
