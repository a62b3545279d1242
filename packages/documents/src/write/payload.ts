import type { ReportContent } from '@gongkai/core'
import { writeJson } from './json.ts'

/** Name space of the part of a Word document that carries the report. */
export const PAYLOAD_NAMESPACE = 'urn:gongkai:report:1'
/** Name of the hidden sheet of a workbook that carries the report. */
export const PAYLOAD_SHEET = 'gongkai'
/** Longest text in one cell of that sheet; the programs hold 32,767 characters. */
const LONGEST_CELL = 30_000

// Office programs decode _x0041_ in the texts of sheets and drop spaces at their ends; no XML holds controls.
const UNSAFE = /[^\u0021-\u007e]|_(?=x)/g
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The report an office file carries beside what it shows: our JSON in one line of plain ASCII. */
export function payloadText(content: ReportContent): string {
  return JSON.stringify(JSON.parse(writeJson(content))).replace(UNSAFE, escaped)
}

/** The same text in pieces a sheet can hold, one per row. */
export function payloadRows(content: ReportContent): string[] {
  const text = payloadText(content)
  const rows: string[] = []
  for (let at = 0; at < text.length; at += LONGEST_CELL) rows.push(text.slice(at, at + LONGEST_CELL))
  return rows
}
