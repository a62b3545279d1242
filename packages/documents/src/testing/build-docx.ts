import { strToU8, zipSync } from 'fflate'
import { escapeHtml } from '../write/escape-html.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES =
  `xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a Word file of a test is made of: XML inside the body, the styles and the numbering. */
export interface DocxContent {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
}

const relationships = (targets: Readonly<Record<string, string>>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** The parts of a small Word file, by name, before they are packed. */
export function docxParts({ body, styles = '', numbering = '' }: DocxContent): Record<string, Uint8Array> {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relationships({ styles: 'styles.xml', numbering: 'numbering.xml' }),
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
  }
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}

/** A small Word file. */
export const buildDocx = (content: DocxContent): Uint8Array => zipSync(docxParts(content))

// Programs write fonts and sizes with every run, sizes and borders with every cell.
const RUN_LOOK =
  '<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋" w:hint="eastAsia"/><w:color w:val="000000"/><w:sz w:val="32"/><w:szCs w:val="32"/>'
const CELL_LOOK =
  '<w:tcW w:w="1134" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders><w:vAlign w:val="center"/>'
const REVISION = 'w:rsidR="00A77B3E" w:rsidRPr="00A77B3E"'

/** A run of characters. */
export const run = (text: string, properties = '') =>
  `<w:r ${REVISION}><w:rPr>${RUN_LOOK}${properties}</w:rPr><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`

/** A paragraph: text, or runs as XML when it begins with `<`. */
export const paragraph = (content: string, properties = '') =>
  `<w:p ${REVISION}><w:pPr>${properties}</w:pPr>${content === '' || content.startsWith('<') ? content : run(content)}</w:p>`

/** A table cell: text, or blocks as XML when it begins with `<`. */
export const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${CELL_LOOK}${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`

/** A table row of cells as XML. */
export const row = (cells: readonly string[], properties = '') =>
  `<w:tr ${REVISION}><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`

/** A table of rows as XML. */
export const table = (rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
