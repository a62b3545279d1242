import type { ReportContent } from '@gongkai/core'
import { PAYLOAD_NAMESPACE, payloadText } from '../payload.ts'
import type { PartChange } from '../stable-archive.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
// Any fixed id will do; programs keep the part by it.
const PART_ID = '{5C2B9D1E-6F0A-4C37-9B52-7A1D0E84F3B6}'

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const before = (end: string, addition: string): PartChange => {
  return (text) => text.replace(end, `${addition}${end}`)
}

/** The parts of a Word document in which it carries the report: a custom XML part, which Word, WPS and LibreOffice keep. */
export function carriedPart(content: ReportContent): Record<string, PartChange> {
  const report = `${HEAD}<report xmlns="${PAYLOAD_NAMESPACE}">${escapeXml(payloadText(content))}</report>`
  const properties =
    `${HEAD}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${PART_ID}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${PAYLOAD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  const ownRelations =
    `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">` +
    `<Relationship Id="rId1" Type="${KINDS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`
  return {
    'customXml/item1.xml': () => report,
    'customXml/itemProps1.xml': () => properties,
    'customXml/_rels/item1.xml.rels': () => ownRelations,
    'word/_rels/document.xml.rels': before(
      '</Relationships>',
      `<Relationship Id="rIdCarried" Type="${KINDS}/customXml" Target="../customXml/item1.xml"/>`,
    ),
    '[Content_Types].xml': before(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    ),
  }
}
