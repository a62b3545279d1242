import { everyLabel } from './label-lists.ts'
import { parseLabel } from './label.ts'

/** What people put between the parts of a path: 三、本年度办理结果-（三）不予公开-1.属于国家秘密. */
const BETWEEN = /\s*(?:[-–—>＞→/／\\·]|::?|：)+\s*/u
const LONGEST_PATH = 120

let words: ReadonlySet<string> | undefined

/** Words of every label of every form. */
function labelWords(): ReadonlySet<string> {
  return (words ??= new Set(everyLabel().flatMap(({ label }) => [label.words, label.bare])))
}

/** The last label of a text that names a row by all labels above it, or the text itself when it is no such path. */
export function lastOfPath(text: string): string {
  if (text.length > LONGEST_PATH || !BETWEEN.test(text)) return text
  const parts = text.split(BETWEEN)
  const isPath = parts.length > 1 && parts.every((part) => part !== '' && labelWords().has(parseLabel(part).words))
  return isPath ? parts.at(-1)! : text
}
