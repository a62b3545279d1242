import type { Block } from '../office/blocks.ts'
import { asRaised } from '../raised.ts'
import { takeMark } from './list-events.ts'
import { styleKey } from './styles.ts'
import { countOf, type CloseEvent, type OdfWalk, type OpenEvent } from './walk.ts'

const MOST_SPACES = 100
const SHAPES = ['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:g']

/** Leaves words out: the value a file keeps behind a cell counts no more than they do. */
function leaveOut({ tables }: OdfWalk): void {
  const cell = tables.at(-1)?.rows.at(-1)?.cells.at(-1)
  if (cell) cell.value = null
}

/** Adds words to the paragraph being read; any white space between words is one space. */
export function addText(walk: OdfWalk, text: string): void {
  const paragraph = walk.paragraphs.at(-1)
  if (!paragraph) return
  const { isLeftOut, isRaised } = walk.looks.at(-1) ?? {}
  if (isLeftOut) {
    leaveOut(walk)
    return
  }
  const shown = text.replace(/[ \t\r\n]+/g, ' ')
  const words = isRaised ? asRaised(shown) : shown
  paragraph.text += words.startsWith(' ') && /(?:^|\s)$/.test(paragraph.text) ? words.slice(1) : words
}

const begin =
  (isHeading: boolean): OpenEvent =>
  (walk, attributes) => {
    const isNumbered = isHeading && attributes['text:is-list-header'] !== 'true'
    const outline = isNumbered ? countOf(attributes, 'text:outline-level') : null
    walk.looks.push({
      ...walk.looks.at(-1),
      ...walk.styles.looks.get(styleKey('paragraph', attributes['text:style-name'])),
    })
    walk.paragraphs.push({ text: '', isHeading, mark: takeMark(walk, outline), pictures: 0, boxes: [] })
  }

const end: CloseEvent = (walk) => {
  walk.looks.pop()
  const { text, isHeading, mark, pictures, boxes } = walk.paragraphs.pop()!
  walk.stories.at(-1)!.push({ kind: 'paragraph', text, isHeading, mark, pictures }, ...boxes)
}

/** Begins a part of a paragraph with a look of its own. */
const openSpan: OpenEvent = ({ looks, styles }, attributes) =>
  void looks.push({ ...looks.at(-1), ...styles.looks.get(styleKey('text', attributes['text:style-name'])) })

const closeSpan: CloseEvent = ({ looks }) => void looks.pop()

const character =
  (text: string): OpenEvent =>
  ({ paragraphs }) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.text += text
  }

const spaces: OpenEvent = ({ paragraphs }, attributes) => {
  const paragraph = paragraphs.at(-1)
  if (paragraph) paragraph.text += ' '.repeat(Math.min(countOf(attributes, 'text:c'), MOST_SPACES))
}

const picture: OpenEvent = ({ paragraphs, stories }) => {
  const paragraph = paragraphs.at(-1)
  if (paragraph) paragraph.pictures++
  else stories.at(-1)!.push({ kind: 'paragraph', text: '', isHeading: false, mark: null, pictures: 1 })
}

/** Begins what stands apart from the text around it; what stands in a cell looks as the style of the cell says. */
export const openStory: OpenEvent = ({ stories, lists, looks, styles }, attributes) => {
  stories.push([])
  lists.push(null)
  looks.push(styles.looks.get(styleKey('table-cell', attributes['table:style-name'])) ?? {})
}

/** Ends it; returns what stood in it. */
export function closeStory({ stories, lists, looks }: OdfWalk): readonly Block[] {
  looks.pop()
  lists.pop()
  return stories.pop()!
}

const closeShape: CloseEvent = (walk) => {
  const blocks = closeStory(walk)
  ;(walk.paragraphs.at(-1)?.boxes ?? walk.stories.at(-1)!).push(...blocks)
}

/** Paragraphs, headings, what stands among their characters, and shapes with text. */
export const TEXT_OPEN: Readonly<Record<string, OpenEvent>> = {
  'text:p': begin(false),
  'text:h': begin(true),
  'text:span': openSpan,
  'text:s': spaces,
  'text:tab': character(' '),
  'text:line-break': character('\n'),
  'draw:image': picture,
  ...Object.fromEntries(SHAPES.map((name) => [name, openStory])),
}

/** Ends of the same. */
export const TEXT_CLOSE: Readonly<Record<string, CloseEvent>> = {
  'text:p': end,
  'text:h': end,
  'text:span': closeSpan,
  ...Object.fromEntries(SHAPES.map((name) => [name, closeShape])),
}
