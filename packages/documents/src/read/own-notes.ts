import { ABOUT_WORKBOOK, SHEET_NAMES } from '../write/texts.zh-cn.ts'
import { lineText, type RawDocument } from './raw-document.ts'

const isOnAboutSheet = (locator: string) => locator.startsWith(`sheet ${SHEET_NAMES.about},`)

/** A document without the sheet on which our own workbooks say what they are; a sheet of others that has its name is kept. */
export function withoutOwnNotes(raw: RawDocument): RawDocument {
  const first = raw.lines.find(({ locator }) => isOnAboutSheet(locator))
  if (first === undefined || lineText(first) !== ABOUT_WORKBOOK.heading) return raw
  return { ...raw, lines: raw.lines.filter(({ locator }) => !isOnAboutSheet(locator)) }
}
