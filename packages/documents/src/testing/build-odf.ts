import { strToU8, zipSync } from 'fflate'

const names = ['office', 'text', 'table', 'draw', 'style', 'manifest'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
)
const NAMESPACES = names.join(' ')

/** What an OpenDocument file of a test is made of, as XML. */
export interface OdfContent {
  readonly kind: 'text' | 'spreadsheet'
  readonly body: string
  readonly automaticStyles?: string
  readonly styles?: string
  readonly manifest?: string
}

/** A small OpenDocument file. */
export function buildOdf({ kind, body, automaticStyles = '', styles = '', manifest = '' }: OdfContent): Uint8Array {
  const content =
    `<office:document-content ${NAMESPACES}><office:automatic-styles>${automaticStyles}</office:automatic-styles>` +
    `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(`<office:document-styles ${NAMESPACES}>${styles}</office:document-styles>`),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`),
  })
}
