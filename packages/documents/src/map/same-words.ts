import { blockLines, type Narrative } from '@gongkai/core'
import { printable } from '../write/printable.ts'

/** One line of carried words, and the marks a program may print before it. */
interface CarriedLine {
  readonly text: string
  readonly marks: readonly string[]
}

/** Words without the white space in which programs differ. */
export const wordsKey = (text: string) => printable(text).replace(/\s+/g, '')

function carriedLines(narrative: Narrative): CarriedLine[] {
  return narrative.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((cells) => ({ text: cells.join(''), marks: [] }))
    return blockLines(block).map((text, index) => ({
      text,
      marks: block.kind !== 'list' ? [] : block.ordered ? [`${index + 1}.`] : ['•', '·', '●', ''],
    }))
  })
}

/** True when `shown` are the words of `carried` to the letter; only white space and the marks of lists may differ. */
export function sameWords(shown: readonly string[], carried: Narrative): boolean {
  const text = wordsKey(shown.join(''))
  let at = 0
  for (const line of carriedLines(carried)) {
    const words = wordsKey(line.text)
    const mark = line.marks.find((one) => text.startsWith(one + words, at)) ?? ''
    if (!text.startsWith(mark + words, at)) return false
    at += mark.length + words.length
  }
  return at === text.length
}
