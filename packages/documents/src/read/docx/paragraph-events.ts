import type { ListMark, ParagraphBlock } from '../office/blocks.ts'
import { isOn, numberOf, type CloseEvent, type OpenEvent, type OpenParagraph, type WordWalk } from './walk.ts'

const BODY_TEXT = 9
/** A longer paragraph is no heading, whatever outline level it was given. */
const LONGEST_HEADING = 80
const ENDS_SENTENCE = /[。；;！!]$/

const openParagraph: OpenEvent = (walk) => {
  walk.paragraphs.push({
    text: '',
    styleId: null,
    style: walk.styleOf(null),
    numId: null,
    level: null,
    outline: null,
    isEndDeleted: false,
    pictures: 0,
    boxes: [],
  })
}

/** The number of a paragraph: its own list, or else its style's; list 0 means none. */
function markOf({ counter }: WordWalk, { numId, level, style, styleId }: OpenParagraph): ListMark | null {
  const list = numId ?? style.numId
  if (list === null || list === '0') return null
  const own = level ?? (numId === null || numId === style.numId ? style.level : null)
  return counter.next(list, own ?? counter.levelOf(list, styleId))
}

/** A style that is a heading is believed; an outline level given by hand only to what is no sentence. */
function isHeading({ outline, style }: OpenParagraph, text: string): boolean {
  if (outline === null) return style.outline !== null
  return outline < BODY_TEXT && text.length <= LONGEST_HEADING && !ENDS_SENTENCE.test(text)
}

const closeParagraph: CloseEvent = (walk) => {
  const paragraph = walk.paragraphs.pop()
  const story = walk.stories.at(-1)!
  if (!paragraph) return
  if (paragraph.isEndDeleted) story.carried += paragraph.text
  else if (walk.muted === 0 && !paragraph.style.isContents) {
    const text = story.carried + paragraph.text
    const block: ParagraphBlock = {
      kind: 'paragraph',
      text,
      isHeading: isHeading(paragraph, text),
      mark: markOf(walk, paragraph),
      pictures: paragraph.pictures,
    }
    story.carried = ''
    story.blocks.push(block)
  }
  story.blocks.push(...paragraph.boxes)
}

/** Notes a property of the paragraph whose properties are being read. */
function property(
  set: (paragraph: OpenParagraph, attributes: Readonly<Record<string, string>>, walk: WordWalk) => void,
): OpenEvent {
  return (walk, attributes) => {
    const paragraph = walk.paragraphs.at(-1)
    if (paragraph && walk.properties === 'paragraph') set(paragraph, attributes, walk)
  }
}

/** A deletion mark among properties deletes the paragraph's end or the row; elsewhere it holds the deleted words. */
const deletion: OpenEvent = (walk) => {
  if (walk.properties === null) return false
  const paragraph = walk.paragraphs.at(-1)
  const row = walk.tables.at(-1)?.at(-1)
  if (walk.properties === 'paragraph' && paragraph) paragraph.isEndDeleted = true
  if (walk.properties === 'row' && row) row.isDeleted = true
  return true
}

/** Paragraphs with what says their style, outline level and number. */
export const PARAGRAPH_OPEN: Readonly<Record<string, OpenEvent>> = {
  'w:p': openParagraph,
  'w:pPr': (walk) => void (walk.properties = 'paragraph'),
  'w:pStyle': property((paragraph, attributes, walk) => {
    paragraph.styleId = attributes['w:val'] ?? null
    paragraph.style = walk.styleOf(paragraph.styleId)
  }),
  'w:numId': property((paragraph, attributes) => (paragraph.numId = attributes['w:val'] ?? null)),
  'w:ilvl': property((paragraph, attributes) => (paragraph.level = numberOf(attributes, 0))),
  'w:outlineLvl': property((paragraph, attributes) => (paragraph.outline = numberOf(attributes, BODY_TEXT))),
  'w:del': deletion,
  'w:moveFrom': deletion,
  'w:sdt': (walk) => void walk.controls.push(false),
  'w:showingPlcHdr': (walk, attributes) => void (isOn(attributes) && (walk.controls[walk.controls.length - 1] = true)),
  'w:docPartGallery': (walk, attributes) =>
    void (attributes['w:val'] === 'Table of Contents' && (walk.controls[walk.controls.length - 1] = true)),
  'w:sdtContent': (walk) => void (walk.controls.at(-1) && walk.muted++),
  'w:txbxContent': (walk) => void walk.stories.push({ blocks: [], carried: '' }),
}

/** Ends of the same. */
export const PARAGRAPH_CLOSE: Readonly<Record<string, CloseEvent>> = {
  'w:p': closeParagraph,
  'w:pPr': (walk) => void (walk.properties = null),
  'w:sdt': (walk) => void walk.controls.pop(),
  'w:sdtContent': (walk) => void (walk.controls.at(-1) && walk.muted--),
  'w:txbxContent': (walk) => {
    const { blocks } = walk.stories.pop()!
    ;(walk.paragraphs.at(-1)?.boxes ?? walk.stories.at(-1)!.blocks).push(...blocks)
  },
}
