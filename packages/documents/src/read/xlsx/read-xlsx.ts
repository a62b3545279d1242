import { AppError } from '@gongkai/core'
import { FILE_REASONS } from '../../texts.zh-cn.ts'
import { findPart, getPart, openZip, type Zip } from '../archive/zip.ts'
import { relatedParts, relationships } from '../office/relationships.ts'
import type { RawDocument } from '../raw-document.ts'
import { linesOfSheets } from '../sheets/lines-of-sheets.ts'
import { newSheet, newWorkbook } from '../sheets/sheet-grid.ts'
import { readXml } from '../xml.ts'
import { PAYLOAD_SHEET } from '../../write/payload.ts'
import { readCellStyles } from './cell-styles.ts'
import { SHEET_PREFIXES } from './namespaces.ts'
import { readPayloadSheet } from './read-payload.ts'
import { readSheet, type SheetContext } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'

const USUAL_PLACE = 'xl/workbook.xml'
/** Sheets a workbook may have; one of a report has seven at most. */
const MOST_SHEETS = 200

interface ListedSheet {
  readonly name: string
  readonly id: string
  readonly isHidden: boolean
}

function readDirectory(zip: Zip, part: string): { sheets: readonly ListedSheet[]; is1904: boolean } {
  const sheets: ListedSheet[] = []
  let is1904 = false
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'workbookPr') is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
    if (name !== 'sheet') return
    const { name: title = '', state = 'visible' } = attributes
    sheets.push({ name: title, id: attributes['r:id'] ?? '', isHidden: state !== 'visible' })
  }
  readXml({ bytes: getPart(zip, part), name: part, prefixes: SHEET_PREFIXES }, zip.file, { open, close: () => {} })
  if (sheets.length === 0) throw new AppError('FILE_UNREADABLE', { file: zip.file, reason: FILE_REASONS.noText })
  return { sheets: sheets.slice(0, MOST_SHEETS), is1904 }
}

/**
 * Reads an Excel workbook: every sheet that is shown, values as their cells show them, merged cells with their spans, each
 * cell with its address. Throws FILE_UNREADABLE, FILE_ENCRYPTED, FILE_TOO_LARGE, FILE_PICTURES_ONLY.
 */
export function readXlsx(bytes: Uint8Array, file: string): RawDocument {
  const zip = openZip(bytes, file)
  const place = relatedParts(zip, '').get('officeDocument') ?? USUAL_PLACE
  const { sheets, is1904 } = readDirectory(zip, place)
  const targets = new Map(
    relationships(zip, place).flatMap(({ id, kind, target }) => (kind === 'worksheet' ? [[id, target]] : [])),
  )
  const parts = relatedParts(zip, place)
  const optional = (kind: string) => (parts.has(kind) ? findPart(zip, parts.get(kind)!) : null)
  const workbook = newWorkbook(file)
  const context: SheetContext = {
    workbook,
    strings: readSharedStrings(optional('sharedStrings'), file),
    styles: readCellStyles(optional('styles'), file),
    is1904,
  }
  let payload: string | null = null
  for (const { name, id, isHidden } of sheets) {
    const part = targets.get(id)
    // Sheets of charts and of old macros hold no cells.
    if (part === undefined) continue
    if (name === PAYLOAD_SHEET) {
      payload = readPayloadSheet({ bytes: getPart(zip, part), name: part }, context)
      continue
    }
    if (isHidden) {
      workbook.hiddenSheets.push(name)
      continue
    }
    const sheet = newSheet(name)
    readSheet({ bytes: getPart(zip, part), name: part }, sheet, context)
    workbook.sheets.push(sheet)
  }
  const read = linesOfSheets(workbook)
  if (read.lines.length === 0 && [...zip.entries.keys()].some((name) => /^xl\/media\//.test(name)))
    throw new AppError('FILE_PICTURES_ONLY', { file })
  return { kind: 'xlsx', encoding: null, declaredTitles: [], payload, ...read }
}
