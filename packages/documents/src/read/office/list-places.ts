import type { Block, ParagraphBlock } from './blocks.ts'

/** The list an item belongs to, numbered through the document, and whether it counts its items. */
export interface ListPlace {
  readonly number: number
  readonly ordered: boolean
}

/** Neighbouring paragraphs of one list. */
interface Run {
  readonly key: string
  readonly paragraphs: ParagraphBlock[]
}

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  let isOpen = false
  for (const block of blocks) {
    const isItem = block.kind === 'paragraph' && !block.isHeading && block.mark !== null
    if (isItem) {
      const last = runs.at(-1)
      if (isOpen && last?.key === block.mark.key) last.paragraphs.push(block)
      else runs.push({ key: block.mark.key, paragraphs: [block] })
    }
    isOpen = isItem
  }
  return runs
}

/**
 * Which paragraphs are items of a list whose place says their number: bulleted ones, and plainly numbered ones that stand
 * together and begin at 1. All others keep the number in their text, since elsewhere it would be lost or come out another.
 */
export function listPlaces(blocks: readonly Block[]): ReadonlyMap<ParagraphBlock, ListPlace> {
  const places = new Map<ParagraphBlock, ListPlace>()
  const runs = runsOf(blocks)
  const timesOf = new Map<string, number>()
  for (const { key } of runs) timesOf.set(key, (timesOf.get(key) ?? 0) + 1)
  runs.forEach(({ key, paragraphs }, index) => {
    const isBullet = paragraphs[0]!.mark!.kind === 'bullet'
    const isWhole =
      timesOf.get(key) === 1 && paragraphs.every(({ mark }, at) => mark!.kind === 'plain' && mark!.number === at + 1)
    if (!isBullet && !isWhole) return
    for (const paragraph of paragraphs) places.set(paragraph, { number: index + 1, ordered: !isBullet })
  })
  return places
}
