import { narrativeFromText, type Narrative, type NarrativeBlock } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'

const LONGEST_PARAGRAPH = 20_000
const LONGEST_HEADING = 500
const MOST_BLOCKS = 500
const MOST_ITEMS = 200

const textOf = ({ texts }: CleanLine) => texts.filter((text) => text !== '').join(' ')

function chunks(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; at += LONGEST_PARAGRAPH) parts.push(text.slice(at, at + LONGEST_PARAGRAPH))
  return parts
}

function blocksOfPage(lines: readonly CleanLine[]): NarrativeBlock[] {
  const blocks: NarrativeBlock[] = []
  let openList: { readonly number: number; readonly items: string[] } | undefined
  for (const line of lines) {
    const text = textOf(line)
    const { kind, list } = line.source
    if (kind === 'item' && list !== null && text.length <= LONGEST_PARAGRAPH) {
      if (openList?.number !== list.number || openList.items.length >= MOST_ITEMS) {
        openList = { number: list.number, items: [] }
        blocks.push({ kind: 'list', ordered: list.ordered, items: openList.items })
      }
      openList.items.push(text)
      continue
    }
    openList = undefined
    if (kind === 'heading' && text.length <= LONGEST_HEADING) blocks.push({ kind: 'heading', text })
    else for (const part of chunks(text)) blocks.push({ kind: 'paragraph', text: part })
  }
  return blocks
}

/** Lines as structured text. A web page says what is a heading or a list; in plain text it is told by the words. */
export function narrativeOfLines(lines: readonly CleanLine[], isPage: boolean): Narrative {
  const blocks = isPage
    ? blocksOfPage(lines)
    : narrativeFromText(lines.flatMap((line) => chunks(textOf(line))).join('\n'))
  return blocks.slice(0, MOST_BLOCKS)
}
