import { TextRun } from 'docx'
import { printable } from '../printable.ts'

// Without the hint a word processor sets “ ” and … in the Latin font.
const CHINESE = { hint: 'eastAsia' } as const

/** Text as runs; line ends inside it become line breaks. `size` in points is for text smaller than its style says. */
export function runsOf(text: string, size?: number): TextRun[] {
  return printable(text)
    .split(/\r\n|\r|\n/)
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          font: CHINESE,
          ...(size === undefined ? {} : { size: size * 2 }),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    )
}
