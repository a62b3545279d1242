import { AppError } from '@gongkai/core'
import { FILE_REASONS } from '../../texts.zh-cn.ts'
import { findPart, getPart, type Zip } from '../archive/zip.ts'
import { ListCounter } from '../office/list-counter.ts'
import type { ListDefinition } from '../office/list-definition.ts'
import { readXml } from '../xml.ts'
import { LIST_CLOSE, LIST_OPEN } from './list-events.ts'
import { ODF_PREFIXES } from './namespaces.ts'
import { noteStyle, type OpenOdfStyles } from './styles.ts'
import { TABLE_CLOSE, TABLE_OPEN } from './table-events.ts'
import { addText, TEXT_CLOSE, TEXT_OPEN } from './text-events.ts'
import type { CloseEvent, OdfWalk, OpenEvent } from './walk.ts'

const OPEN = new Map<string, OpenEvent>(Object.entries({ ...LIST_OPEN, ...TEXT_OPEN, ...TABLE_OPEN }))
const CLOSE = new Map<string, CloseEvent>(Object.entries({ ...LIST_CLOSE, ...TEXT_CLOSE, ...TABLE_CLOSE }))
/** Read past with all they hold: deleted words, notes, remarks, readings, tables of contents, prompts, descriptions of pictures. */
const SKIPPED = new Set(
  (
    'text:tracked-changes text:note office:annotation text:ruby-text text:table-of-content text:illustration-index ' +
    'text:table-index text:object-index text:user-index text:alphabetical-index text:bibliography text:hidden-text ' +
    'text:placeholder text:number svg:title svg:desc office:forms office:scripts office:font-face-decls ' +
    'table:tracked-changes table:content-validations table:shapes'
  ).split(' '),
)

function newWalk(file: string, holds: OdfWalk['holds']): OdfWalk {
  const styles: OpenOdfStyles = {
    lists: new Map(),
    hiddenTables: new Set(),
    looks: new Map(),
    list: null,
    current: '',
    currentKey: '',
  }
  const definitions = new Map<string, ListDefinition>()
  return {
    file,
    holds,
    styles,
    definitions,
    counter: new ListCounter(definitions),
    countersByStyle: new Map(),
    countersById: new Map(),
    lists: [],
    stories: [[]],
    paragraphs: [],
    looks: [],
    tables: [],
    sheets: [],
    listsBegun: 0,
    cells: 0,
  }
}

/** Reads the text or the sheets of an OpenDocument file. Throws FILE_UNREADABLE, FILE_TOO_LARGE. */
export function readContent(zip: Zip, holds: OdfWalk['holds']): OdfWalk {
  const walk = newWalk(zip.file, holds)
  const noStyle = { close: () => {} }
  const styles = findPart(zip, 'styles.xml')
  const open = (name: string, attributes: Readonly<Record<string, string>>) => noteStyle(walk.styles, name, attributes)
  if (styles) readXml({ bytes: styles, name: 'styles.xml', prefixes: ODF_PREFIXES }, zip.file, { open, ...noStyle })
  let skipped = 0
  let isBody = false
  const bytes = getPart(zip, 'content.xml')
  readXml({ bytes, name: 'content.xml', prefixes: ODF_PREFIXES }, zip.file, {
    open: (name, attributes) => {
      if (skipped > 0 || SKIPPED.has(name)) skipped++
      else if (name === 'office:body') isBody = true
      else if (isBody) OPEN.get(name)?.(walk, attributes)
      else noteStyle(walk.styles, name, attributes)
    },
    close: (name) => {
      if (skipped > 0) skipped--
      else if (isBody) CLOSE.get(name)?.(walk)
    },
    text: (text) => {
      if (skipped === 0) addText(walk, text)
    },
  })
  if (!isBody) throw new AppError('FILE_UNREADABLE', { file: zip.file, reason: FILE_REASONS.noText })
  return walk
}
