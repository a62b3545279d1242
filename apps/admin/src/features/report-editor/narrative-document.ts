import type { Narrative, NarrativeBlock } from '@gongkai/core'
import type { JSONContent } from '@tiptap/core'

const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: inline(text) })
const inline = (text: string): JSONContent[] =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])

/** The words of a section as a document of the text editor. */
export function toDocument(narrative: Narrative): JSONContent {
  const content = narrative.map((block): JSONContent => {
    if (block.kind === 'paragraph') return paragraph(block.text)
    if (block.kind === 'heading') return { type: 'heading', attrs: { level: 3 }, content: inline(block.text) }
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
  const text = textOf(node).trim()
  if (text === '') return []
  return [{ kind: node.type === 'heading' ? 'heading' : 'paragraph', text }]
}

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
