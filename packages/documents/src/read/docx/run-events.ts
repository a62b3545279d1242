import { asRaised } from '../raised.ts'
import { symbolText } from '../office/symbols.ts'
import { isOn, type CloseEvent, type OpenEvent, type WordWalk } from './walk.ts'

const CONTENTS_FIELD = /^\s*TOC\b/

/** True when what is being read is seen on the page: no hidden run, no instruction of a field, no prompt. */
const isShown = ({ isHiddenRun, muted, fields }: WordWalk) =>
  !isHiddenRun && muted === 0 && fields.every(({ part }) => part === 'result')

/** Adds words to the paragraph being read; the instruction of a field is kept apart. */
export function addText(walk: WordWalk, text: string): void {
  if (!walk.isText) {
    const field = walk.fields.at(-1)
    if (field?.part === 'code') field.instruction += text
    return
  }
  const paragraph = walk.paragraphs.at(-1)
  if (!paragraph || !isShown(walk)) return
  const kept = walk.keepsSpaces ? text : text.trim()
  const words = walk.isRaisedRun ? asRaised(kept) : kept
  paragraph.text += /[\t\r\n]/.test(words) ? words.replace(/[\t\r\n]+/g, ' ') : words
}

/** Adds a character that is written as an element; the same names among properties mean other things. */
function character(text: string): OpenEvent {
  return (walk) => {
    const paragraph = walk.paragraphs.at(-1)
    if (paragraph && walk.properties === null && isShown(walk)) paragraph.text += text
  }
}

const symbol: OpenEvent = (walk, attributes) => {
  const paragraph = walk.paragraphs.at(-1)
  if (paragraph && isShown(walk)) paragraph.text += symbolText(attributes['w:font'] ?? '', attributes['w:char'] ?? '')
}

const picture: OpenEvent = (walk) => {
  const paragraph = walk.paragraphs.at(-1)
  if (paragraph && walk.muted === 0) paragraph.pictures++
}

const fieldCharacter: OpenEvent = ({ fields }, attributes) => {
  const kind = attributes['w:fldCharType']
  const field = fields.at(-1)
  if (kind === 'begin') fields.push({ part: 'code', instruction: '' })
  else if (kind === 'end') fields.pop()
  // The result of a table of contents stays unread: it repeats what stands elsewhere.
  else if (kind === 'separate' && field && !CONTENTS_FIELD.test(field.instruction)) field.part = 'result'
}

/** Of several ways to draw the same thing the first is read, so that its words come once. */
const alternative: OpenEvent = ({ alternatives }) => {
  const isTaken = alternatives.at(-1) ?? false
  if (alternatives.length > 0) alternatives[alternatives.length - 1] = true
  return !isTaken
}

const textOpens: OpenEvent = (walk, attributes) => {
  walk.isText = true
  walk.keepsSpaces = attributes['xml:space'] === 'preserve'
}

const runBegins = (walk: WordWalk) => {
  walk.isHiddenRun = false
  walk.isRaisedRun = false
}

/** A property of the run that leaves its words out: hidden, or crossed out. */
const leftOut: OpenEvent = (walk, attributes) => {
  if (walk.properties === null && isOn(attributes)) walk.isHiddenRun = true
}

const raised: OpenEvent = (walk, attributes) => {
  if (walk.properties === null) walk.isRaisedRun = /^su[pb]/.test(attributes['w:val'] ?? '')
}

/** Runs of characters and what stands among them. */
export const RUN_OPEN: Readonly<Record<string, OpenEvent>> = {
  'w:r': runBegins,
  'w:vanish': leftOut,
  'w:strike': leftOut,
  'w:dstrike': leftOut,
  'w:vertAlign': raised,
  'w:t': textOpens,
  'm:t': textOpens,
  'w:tab': character(' '),
  'w:ptab': character(' '),
  'w:br': character('\n'),
  'w:cr': character('\n'),
  'w:noBreakHyphen': character('-'),
  'w:sym': symbol,
  'w:fldChar': fieldCharacter,
  'pic:pic': picture,
  'v:imagedata': picture,
  'mc:AlternateContent': ({ alternatives }) => void alternatives.push(false),
  'mc:Choice': alternative,
  'mc:Fallback': alternative,
}

/** Ends of the same. */
export const RUN_CLOSE: Readonly<Record<string, CloseEvent>> = {
  'w:r': runBegins,
  'w:t': (walk) => void (walk.isText = false),
  'm:t': (walk) => void (walk.isText = false),
  'mc:AlternateContent': ({ alternatives }) => void alternatives.pop(),
}
