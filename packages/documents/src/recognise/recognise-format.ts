import { FORMATS, type Format } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { parseLabel } from './label.ts'
import { outlineOf } from './outline.ts'

const wordsOf = (format: Format) =>
  new Set(
    format.tables.flatMap((table) => outlineOf(format, table.id).labels.map(({ label }) => label.bare || label.words)),
  )

let ownWords: readonly (readonly [Format, ReadonlySet<string>])[] | undefined

/** Labels that only one format prints. */
function distinctiveWords(): readonly (readonly [Format, ReadonlySet<string>])[] {
  if (ownWords) return ownWords
  const all = FORMATS.map((format) => [format, wordsOf(format)] as const)
  ownWords = all.map(([format, words]) => [
    format,
    new Set([...words].filter((word) => all.every(([other, others]) => other === format || !others.has(word)))),
  ])
  return ownWords
}

const LONGEST_LABEL = 60

/** The format whose own labels the document prints, or null when none or several do equally. The year is not asked. */
export function recogniseFormat(lines: readonly CleanLine[]): Format | null {
  const scores = distinctiveWords().map(([format]) => ({ format, score: 0 }))
  for (const { texts } of lines)
    for (const text of texts) {
      if (text === '' || text.length > LONGEST_LABEL) continue
      const { bare, words } = parseLabel(text)
      distinctiveWords().forEach(([, own], index) => {
        if (own.has(bare) || own.has(words)) scores[index]!.score++
      })
    }
  const [first, second] = scores.sort((a, b) => b.score - a.score)
  return first && first.score > (second?.score ?? 0) ? first.format : null
}
