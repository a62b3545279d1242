import type { CleanLine } from '../transforms/clean-document.ts'
import { fullestName, withPlaceOfSite } from './fullest-name.ts'
import { declaredOrgan, organInParagraph, organInPreface, organInSignature } from './organ-in-text.ts'
import { organInTitle } from './organ-in-title.ts'
import { isPagePart } from './page-parts.ts'

/** Lines in which a report says whose it is: the first ones, and the last ones, where the organ signs. */
export interface OrganLines {
  readonly head: readonly CleanLine[]
  readonly tail: readonly CleanLine[]
}

/** Paragraphs among `lines`, as single texts. */
export function narrativeHead(lines: readonly CleanLine[]): string[] {
  return lines.flatMap(({ texts }) => (texts.length === 1 && texts[0] !== '' ? [texts[0]!] : []))
}

function firstOf(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const name = organInParagraph(paragraph)
    if (name !== null) return name
  }
  return null
}

/**
 * Name of the reporting organ: from the title, else from the signature, the preface, what the page declares, or the first
 * paragraph that opens with it; in the fullest form the document uses. Null when none of them tells.
 */
export function findOrgan(title: string | null, { head, tail }: OrganLines): string | null {
  const [first, last] = [narrativeHead(head), narrativeHead(tail)]
  const name =
    (title === null ? null : organInTitle(title)) ??
    organInSignature(last) ??
    organInPreface(first) ??
    declaredOrgan(first) ??
    firstOf(first)
  if (name === null) return null
  const page = head.filter(isPagePart).map(({ texts }) => texts.join(' '))
  return withPlaceOfSite(fullestName(name, [...first, ...last].join('\n')), page)
}
