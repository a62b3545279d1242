import { stripSpaces, toHalfWidth } from '@gongkai/core'
import { everyLabel } from '../label-lists.ts'

interface Node {
  readonly next: Map<string, Node>
  isWord: boolean
}

const MARK = /[\s\p{P}\p{S}]/u

/** True for what a label may have between its characters: spaces, brackets, quotes and other marks. */
export function isMark(character: string): boolean {
  return MARK.test(character)
}

/** A text without spaces and marks, as it is looked for in running text. */
export function squeezeWord(text: string): string {
  return [...stripSpaces(toHalfWidth(text))].filter((character) => !isMark(character)).join('')
}

/** Shortest label that is looked for without its number. */
const SHORTEST_BARE = 5

function addWord(root: Node, word: string): void {
  let node = root
  for (const character of word) {
    const known = node.next.get(character)
    const next = known ?? { next: new Map<string, Node>(), isWord: false }
    if (!known) node.next.set(character, next)
    node = next
  }
  node.isWord = true
}

let words: Node | undefined

function labelWords(): Node {
  if (words) return words
  words = { next: new Map(), isWord: false }
  for (const { text, label, variants } of everyLabel()) {
    addWord(words, squeezeWord(text))
    for (const one of [label, ...variants])
      for (const spelling of [one.words, one.bare]) {
        addWord(words, `${one.ordinal}${spelling}`)
        if (spelling.length >= SHORTEST_BARE) addWord(words, spelling)
      }
  }
  return words
}

/** Ends of the labels that begin at `from`, spaces and marks in them passed over. Shorter ones come first. */
export function labelEndsAt(text: string, from: number): number[] {
  const ends: number[] = []
  let node: Node | undefined = labelWords()
  for (let at = from; at < text.length && node; at++) {
    const character = text[at]!
    if (at > from && isMark(character)) continue
    node = node.next.get(character)
    if (node?.isWord) ends.push(at + 1)
  }
  return ends
}
