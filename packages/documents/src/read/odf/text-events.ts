import type { Block } from '../office/blocks.ts'
import { takeMark } from './list-events.ts'
import { countOf, type CloseEvent, type OdfWalk, type OpenEvent } from './walk.ts'

const MOST_SPACES = 100
const SHAPES = ['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:g']

/** Adds words to the paragraph being read; any white space between words is one space. */
export function addText({ paragraphs }: OdfWalk, text: string): void {
  const paragraph = paragraphs.at(-1)
  if (!paragraph) return
  const words = text.replace(/[ \t\r\n]+/g, ' ')
  paragraph.text += words.startsWith(' ') && /(?:^|\s)$/.test(paragraph.text) ? words.slice(1) : words
}

const begin =
  (isHeading: boolean): OpenEvent =>
  (walk, attributes) => {
    const isNumbered = isHeading && attributes['text:is-list-header'] !== 'true'
    const outline = isNumbered ? countOf(attributes, 'text:outline-level') : null
    walk.paragraphs.push({ text: '', isHeading, mark: takeMark(walk, outline), pictures: 0, boxes: [] })
  }

const end: CloseEvent = (walk) => {
  const { text, isHeading, mark, pictures, boxes } = walk.paragraphs.pop()!
  walk.stories.at(-1)!.push({ kind: 'paragraph', text, isHeading, mark, pictures }, ...boxes)
}

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

/** Begins what stands apart from the text around it. */
export const openStory: OpenEvent = ({ stories, lists }) => {
  stories.push([])
  lists.push(null)
}

/** Ends it; returns what stood in it. */
export function closeStory({ stories, lists }: OdfWalk): readonly Block[] {
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
  ...Object.fromEntries(SHAPES.map((name) => [name, closeShape])),
}
