import { ABOUT_WORKBOOK, SHEET_NAMES } from '../write/texts.zh-cn.ts'
import { PAYLOAD_SHEET } from '../write/payload.ts'
import { lineText, type RawDocument } from './raw-document.ts'

const isOnAboutSheet = (locator: string) => locator.startsWith(`sheet ${SHEET_NAMES.about},`)

/**
 * A document without what our own workbooks say of themselves: the sheet on which it stands, and the hidden one for programs,
 * which other office programs keep. A sheet of others that has such a name is kept.
 */
export function withoutOwnNotes(raw: RawDocument): RawDocument {
  const first = raw.lines.find(({ locator }) => isOnAboutSheet(locator))
  if (first === undefined || lineText(first) !== ABOUT_WORKBOOK.heading) return raw
  const { hidden } = raw
  return {
    ...raw,
    lines: raw.lines.filter(({ locator }) => !isOnAboutSheet(locator)),
    ...(hidden ? { hidden: { ...hidden, sheets: hidden.sheets.filter((name) => name !== PAYLOAD_SHEET) } } : {}),
  }
}
