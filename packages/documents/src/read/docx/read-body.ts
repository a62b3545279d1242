import { AppError } from '@gongkai/core'
import type { Block } from '../office/blocks.ts'
import { FILE_REASONS } from '../../texts.zh-cn.ts'
import { readXml } from '../xml.ts'
import type { ListDefinition } from '../office/list-definition.ts'
import { ListCounter } from '../office/list-counter.ts'
import { WORD_PREFIXES } from './namespaces.ts'
import { PARAGRAPH_CLOSE, PARAGRAPH_OPEN } from './paragraph-events.ts'
import type { ParagraphStyle } from './paragraph-styles.ts'
import { addText, RUN_CLOSE, RUN_OPEN } from './run-events.ts'
import { TABLE_CLOSE, TABLE_OPEN } from './table-events.ts'
import type { CloseEvent, OpenEvent, WordWalk } from './walk.ts'

/** The parts a Word document is read from. */
export interface WordParts {
  readonly body: Uint8Array
  readonly styleOf: (id: string | null) => ParagraphStyle
  readonly lists: ReadonlyMap<string, ListDefinition>
}

const skip: OpenEvent = () => false
/** Read past with all they hold: how something was before it was changed, sections, readings above characters. */
const SKIPPED = 'w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPr w:rt w:numberingChange'
const OPEN = new Map<string, OpenEvent>([
  ...Object.entries({ ...PARAGRAPH_OPEN, ...RUN_OPEN, ...TABLE_OPEN }),
  ...SKIPPED.split(' ').map((name) => [name, skip] as const),
])
const CLOSE = new Map<string, CloseEvent>(Object.entries({ ...PARAGRAPH_CLOSE, ...RUN_CLOSE, ...TABLE_CLOSE }))

const newWalk = ({ styleOf, lists }: WordParts): WordWalk => ({
  styleOf,
  counter: new ListCounter(lists),
  stories: [{ blocks: [], carried: '' }],
  paragraphs: [],
  tables: [],
  fields: [],
  controls: [],
  alternatives: [],
  properties: null,
  isText: false,
  keepsSpaces: false,
  isHiddenRun: false,
  isRaisedRun: false,
  muted: 0,
})

/** Paragraphs and tables of a Word document in reading order, as they stand after all changes are accepted. Throws FILE_UNREADABLE. */
export function readBody(parts: WordParts, file: string): readonly Block[] {
  const walk = newWalk(parts)
  let skipped = 0
  let hasBody = false
  readXml({ bytes: parts.body, name: 'document.xml', prefixes: WORD_PREFIXES }, file, {
    open: (name, attributes) => {
      if (skipped > 0) skipped++
      else if (name === 'w:body') hasBody = true
      else if (OPEN.get(name)?.(walk, attributes) === false) skipped = 1
    },
    close: (name) => {
      if (skipped > 0) skipped--
      else CLOSE.get(name)?.(walk)
    },
    text: (text) => {
      if (skipped === 0 && (walk.isText || walk.fields.length > 0)) addText(walk, text)
    },
  })
  if (!hasBody) throw new AppError('FILE_UNREADABLE', { file, reason: FILE_REASONS.noText })
  return walk.stories[0]!.blocks
}
