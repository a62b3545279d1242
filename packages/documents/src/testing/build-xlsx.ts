import { strToU8, zipSync } from 'fflate'
import { escapeHtml } from '../write/escape-html.ts'

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * A cell of a test: a text, a number by the number format `[value, code]`, a formula `{ formula, value }`, a number crossed
 * out by its style, or nothing.
 */
export type TestCell =
  | string
  | number
  | null
  | readonly [number, string]
  | { readonly formula: string; readonly value?: number }
  | { readonly struck: number }

/** A sheet of a test. */
export interface TestSheet {
  readonly name: string
  readonly rows: readonly (readonly TestCell[])[]
  /** Merged ranges, such as `A1:C1`. */
  readonly merges?: readonly string[]
  readonly isHidden?: boolean
  /** Rows that are not shown, from 1. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'

const letterOf = (index: number) => String.fromCharCode(65 + index)

function cellXml(cell: TestCell, address: string, styleOf: (code: string) => number): string {
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeHtml(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`
  if ('struck' in cell) return `<c r="${address}" s="1"><v>${cell.struck}</v></c>`
  if ('formula' in cell)
    return `<c r="${address}"><f>${cell.formula}</f>${cell.value === undefined ? '' : `<v>${cell.value}</v>`}</c>`
  return `<c r="${address}" s="${styleOf(cell[1])}"><v>${cell[0]}</v></c>`
}

function sheetXml(
  { rows, merges = [], hiddenRows = [], hiddenColumns = [] }: TestSheet,
  styleOf: (code: string) => number,
): string {
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('')
  const data = rows.map((cells, y) => {
    const hidden = hiddenRows.includes(y + 1) ? ' hidden="1"' : ''
    const drawn = cells.map((cell, x) => cellXml(cell, `${letterOf(x)}${y + 1}`, styleOf)).join('')
    return `<row r="${y + 1}"${hidden}>${drawn}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="${SHEET}"><cols>${columns}</cols><sheetData>${data.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
}

const relationships = (targets: readonly (readonly [string, string, string])[]) =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** A small Excel workbook. */
export function buildXlsx(sheets: readonly TestSheet[]): Uint8Array {
  const codes: string[] = []
  const styleOf = (code: string) => (codes.includes(code) ? codes.indexOf(code) : codes.push(code) - 1) + 2
  const drawn = sheets.map((sheet) => sheetXml(sheet, styleOf))
  const listed = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escapeHtml(name)}" sheetId="${index + 1}" r:id="r${index}"${isHidden ? ' state="hidden"' : ''}/>`,
  )
  const formats = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeHtml(code)}"/>`)
  const styles = [
    '<xf numFmtId="0"/>',
    '<xf numFmtId="0" fontId="1"/>',
    ...codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`),
  ]
  const parts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['styles', 'styles', 'styles.xml'],
      ...sheets.map((_, index) => [`r${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><numFmts>${formats.join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
  }
  drawn.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = xml))
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
