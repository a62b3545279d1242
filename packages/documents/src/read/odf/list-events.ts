import type { ListMark } from '../office/blocks.ts'
import { OUTLINE_STYLE } from './styles.ts'
import type { CloseEvent, OdfList, OdfWalk, OpenEvent } from './walk.ts'

const OUTLINE = 'outline'

/** A definition under which the counter knows a list style at work; several may share one count. */
function define({ definitions, styles }: OdfWalk, style: string, counter: string, restart?: [number, number]): string {
  const numId = restart === undefined ? `${counter} ${style}` : `${counter} ${style} ${definitions.size}`
  const levels = styles.lists.get(style) ?? new Map()
  if (!definitions.has(numId)) definitions.set(numId, { counter, levels, restarts: new Map(restart ? [restart] : []) })
  return numId
}

/** The count a new list goes on with, or a fresh one. */
function counterFor(walk: OdfWalk, style: string, attributes: Readonly<Record<string, string>>): string {
  const named = walk.countersById.get(attributes['text:continue-list'] ?? '')
  const last = attributes['text:continue-numbering'] === 'true' ? walk.countersByStyle.get(style) : undefined
  return named ?? last ?? String(++walk.listsBegun)
}

const openList: OpenEvent = (walk, attributes) => {
  const outer = walk.lists.at(-1) ?? null
  const style = attributes['text:style-name'] ?? outer?.style ?? ''
  const counter = outer?.counter ?? counterFor(walk, style, attributes)
  if (outer === null) {
    walk.countersByStyle.set(style, counter)
    if (attributes['xml:id'] !== undefined) walk.countersById.set(attributes['xml:id'], counter)
  }
  const numId = define(walk, style, counter)
  walk.lists.push({ style, counter, level: (outer?.level ?? -1) + 1, numId, isItemStart: false })
}

const openItem: OpenEvent = (walk, attributes) => {
  const list = walk.lists.at(-1)
  if (!list) return
  list.isItemStart = true
  const start = Number(attributes['text:start-value'])
  if (Number.isInteger(start)) list.numId = define(walk, list.style, list.counter, [list.level, start])
}

/** Mark of a paragraph that begins here: of its list item, or of a heading's own numbering. */
export function takeMark(walk: OdfWalk, outline: number | null): ListMark | null {
  const list: OdfList | null = walk.lists.at(-1) ?? null
  if (list?.isItemStart) {
    list.isItemStart = false
    return walk.counter.next(list.numId, list.level)
  }
  if (list !== null || outline === null) return null
  return walk.counter.next(define(walk, OUTLINE_STYLE, OUTLINE), outline - 1)
}

/** Lists and their items. */
export const LIST_OPEN: Readonly<Record<string, OpenEvent>> = { 'text:list': openList, 'text:list-item': openItem }

/** Ends of the same. */
export const LIST_CLOSE: Readonly<Record<string, CloseEvent>> = { 'text:list': (walk) => void walk.lists.pop() }
