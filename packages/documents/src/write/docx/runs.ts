import { TextRun } from 'docx'
import { printable } from '../printable.ts'

// Without the hint a word processor sets “ ” and … in the Latin font.
const CHINESE = { hint: 'eastAsia' } as const

/** Text as runs; line ends inside it become line breaks. */
export function runsOf(text: string): TextRun[] {
  return printable(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: line, font: CHINESE, ...(index > 0 ? { break: 1 } : {}) }))
}
