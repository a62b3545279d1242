import { narrativeText, type Narrative, type TextPlace } from '@gongkai/core'
import { Extension, type Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A stretch of the document the text editor holds. */
export interface DocumentRange {
  readonly from: number
  readonly to: number
}

const key = new PluginKey<DecorationSet>('wordsInQuestion')

/** How often a text holds some words before a place. */
function timesBefore(text: string, words: string, end: number): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + 1)) times++
  return times
}

/**
 * Where the words of a place stand in a document: the same words for the same time as in the section's text. Null where the
 * document does not hold them, as after they were changed.
 */
export function findWords(document: Node, narrative: Narrative, { quote, start }: TextPlace): DocumentRange | null {
  if (quote === '') return null
  let left = timesBefore(narrativeText(narrative), quote, start)
  let found: DocumentRange | null = null
  document.descendants((node, position) => {
    if (found !== null) return false
    if (!node.isTextblock) return true
    // A line break counts one, in the text and in the document.
    const text = node.textBetween(0, node.content.size, '\n', '\n')
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (left-- > 0) continue
      found = { from: position + 1 + at, to: position + 1 + at + quote.length }
      break
    }
    return false
  })
  return found
}

/** Lets the editor mark words without changing them: the marks move with what is typed and are no part of the text. */
export const WordsInQuestion = Extension.create({
  name: 'wordsInQuestion',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) =>
          (transaction.getMeta(key) as DecorationSet | undefined) ?? marks.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

/** Marks some places of the section in the editor, and no others. */
export function markWords(editor: Editor, narrative: Narrative, places: readonly TextPlace[]): void {
  const { state, view } = editor
  const before = key.getState(state)
  const marks = places.flatMap((place) => {
    const range = findWords(state.doc, narrative, place)
    return range ? [Decoration.inline(range.from, range.to, { nodeName: 'mark', class: 'words-in-question' })] : []
  })
  if (marks.length === 0 && (before === undefined || before.find().length === 0)) return
  view.dispatch(state.tr.setMeta(key, DecorationSet.create(state.doc, marks)).setMeta('addToHistory', false))
}
