import type { Block } from '../office/blocks.ts'
import type { XmlAttributes } from '../xml.ts'
import type { ListCounter } from '../office/list-counter.ts'
import type { ParagraphStyle } from './paragraph-styles.ts'

/** What paragraphs stand in: the body, a cell, a text box. */
export interface Story {
  readonly blocks: Block[]
  /** Text of a paragraph whose end was deleted; it belongs to the next one. */
  carried: string
}

/** A paragraph while it is read. */
export interface OpenParagraph {
  text: string
  styleId: string | null
  style: ParagraphStyle
  numId: string | null
  level: number | null
  outline: number | null
  /** True when the end of the paragraph was deleted and the deletion not yet accepted. */
  isEndDeleted: boolean
  pictures: number
  /** What stands in text boxes that hang on it. */
  readonly boxes: Block[]
}

/** A table cell as it is written, covered ones included. */
export interface WrittenCell {
  span: number
  down: 'none' | 'restart' | 'continue'
  across: 'none' | 'restart' | 'continue'
  isDeleted: boolean
  blocks: readonly Block[]
}

/** A table row as it is written. */
export interface WrittenRow {
  before: number
  isDeleted: boolean
  readonly cells: WrittenCell[]
}

/** What is known while the text of a Word document is read from front to back. */
export interface WordWalk {
  readonly styleOf: (id: string | null) => ParagraphStyle
  readonly counter: ListCounter
  readonly stories: Story[]
  readonly paragraphs: OpenParagraph[]
  readonly tables: WrittenRow[][]
  /** Fields that are open: `code` while their instruction stands, then `result`. */
  readonly fields: { part: 'code' | 'result'; instruction: string }[]
  /** Content controls that are open: whether what stands in them is only a prompt or a table of contents. */
  readonly controls: boolean[]
  /** Alternatives that are open: whether one of them was taken. */
  readonly alternatives: boolean[]
  /** Properties being read, and whose: a deletion mark there deletes what they describe. */
  properties: 'paragraph' | 'row' | null
  isText: boolean
  keepsSpaces: boolean
  isHiddenRun: boolean
  /** True in a run set above or below the line, as numbers of notes are. */
  isRaisedRun: boolean
  /** How many open parents hide what stands in them. */
  muted: number
}

/** What happens when an element begins. `false` skips it with all it holds. */
export type OpenEvent = (walk: WordWalk, attributes: XmlAttributes) => boolean | void
/** What happens when an element ends. */
export type CloseEvent = (walk: WordWalk) => void

/** The value of a yes/no property that is there: yes unless it says otherwise. */
export function isOn(attributes: XmlAttributes): boolean {
  const value = attributes['w:val']
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** A number of a property, or what stands in for it where it is missing or none. */
export function numberOf(attributes: XmlAttributes, otherwise: number): number {
  const value = Number(attributes['w:val'])
  return Number.isInteger(value) && value >= 0 ? value : otherwise
}
