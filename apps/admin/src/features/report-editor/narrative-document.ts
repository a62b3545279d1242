import { LARGEST_TABLE, type Narrative, type NarrativeBlock } from '@gongkai/core'
import type { JSONContent } from '@tiptap/core'

const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: inline(text) })
const inline = (text: string): JSONContent[] =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])

const rowOf = (cells: readonly string[]): JSONContent => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })),
})

/** The words of a section as a document of the text editor. */
export function toDocument(narrative: Narrative): JSONContent {
  const content = narrative.map((block): JSONContent => {
    if (block.kind === 'paragraph') return paragraph(block.text)
    if (block.kind === 'heading') return { type: 'heading', attrs: { level: 3 }, content: inline(block.text) }
    if (block.kind === 'table') return { type: 'table', content: block.rows.map(rowOf) }
    const items = block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] }))
    return { type: block.ordered ? 'orderedList' : 'bulletList', content: items }
  })
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** What was written, as structured text. Empty paragraphs are left out; a list inside a list joins its parent. */
export function fromDocument(document: JSONContent): Narrative {
  return (document.content ?? []).flatMap(blockOf)
}

function blockOf(node: JSONContent): NarrativeBlock[] {
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    const items = itemsOf(node)
    return items.length === 0 ? [] : [{ kind: 'list', ordered: node.type === 'orderedList', items }]
  }
  if (node.type === 'table') return tableOf(node)
  const text = textOf(node).trim()
  if (text === '') return []
  return [{ kind: node.type === 'heading' ? 'heading' : 'paragraph', text }]
}

/**
 * Rows of cells, each with its paragraphs as lines; a table without a word is left out. A merged cell keeps its words at its
 * first place and leaves the others blank. A table larger than a text may hold keeps its words as lines.
 */
function tableOf(table: JSONContent): NarrativeBlock[] {
  const rows = unmerged(table.content ?? [])
  if (rows.flat().every((text) => text === '')) return []
  if (rows.length <= LARGEST_TABLE.rows && rows.every(({ length }) => length <= LARGEST_TABLE.cells))
    return [{ kind: 'table', rows }]
  const lines = rows.map((cells) => cells.filter((text) => text !== '').join(' | '))
  return lines.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))
}

function unmerged(rows: readonly JSONContent[]): string[][] {
  const filled: string[][] = rows.map(() => [])
  rows.forEach(({ content }, y) => {
    let x = 0
    for (const cell of content ?? []) {
      while (filled[y]![x] !== undefined) x++
      const { colspan = 1, rowspan = 1 } = (cell.attrs ?? {}) as { colspan?: number; rowspan?: number }
      for (let down = 0; down < rowspan && y + down < rows.length; down++)
        for (let right = 0; right < colspan; right++)
          filled[y + down]![x + right] = down === 0 && right === 0 ? linesOf(cell).join('\n').trim() : ''
      x += colspan
    }
  })
  // A place no cell covers is blank like any other.
  return filled.map((cells) => Array.from(cells, (text) => text ?? '')).filter((cells) => cells.length > 0)
}

const linesOf = ({ content }: JSONContent): string[] =>
  (content ?? []).flatMap((node) => (node.type?.endsWith('List') ? itemsOf(node) : [textOf(node)]))

function itemsOf(list: JSONContent): string[] {
  return (list.content ?? []).flatMap((item) => {
    const own = (item.content ?? [])
      .filter(({ type }) => type === 'paragraph')
      .map(textOf)
      .join('\n')
      .trim()
    const nested = (item.content ?? []).filter(({ type }) => type?.endsWith('List')).flatMap(itemsOf)
    return own === '' ? nested : [own, ...nested]
  })
}

function textOf(node: JSONContent): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  return (node.content ?? []).map(textOf).join('')
}
