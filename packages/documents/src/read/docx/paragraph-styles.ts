import { readXml, type XmlAttributes } from '../xml.ts'
import { WORD_PREFIXES } from './namespaces.ts'

/** What a paragraph style says that matters for reading. */
export interface ParagraphStyle {
  /** Outline level from 0; null for body text. */
  readonly outline: number | null
  /** List of its paragraphs; null when it has none. */
  readonly numId: string | null
  /** Level in the list; null when the list itself says which level is this style's. */
  readonly level: number | null
  /** True for the lines of a table of contents, which repeat what stands elsewhere. */
  readonly isContents: boolean
}

interface OpenStyle {
  name: string
  basedOn: string | null
  outline: number | null
  numId: string | null
  level: number | null
}

const BODY_TEXT = 9
const DEEPEST_CHAIN = 20

/** What a style says itself; elements of paragraphs and of styles carry the same names. */
function note(style: OpenStyle, element: string, value: string): void {
  if (element === 'w:name') style.name = value.toLowerCase()
  else if (element === 'w:basedOn') style.basedOn = value
  else if (element === 'w:outlineLvl') style.outline = Number(value)
  else if (element === 'w:numId') style.numId = value
  else if (element === 'w:ilvl') style.level = Number(value)
}

function outlineOf({ name, outline }: OpenStyle): number | null {
  if (outline !== null) return outline
  const heading = /^(?:heading|标题) ?([1-9])$/.exec(name)
  return heading ? Number(heading[1]) - 1 : name === 'title' ? 0 : null
}

/** A style with what it takes from those it is based on. */
function resolve(styles: ReadonlyMap<string, OpenStyle>, id: string): ParagraphStyle {
  let outline: number | null = null
  let numId: string | null = null
  let level: number | null = null
  let isContents = false
  let at = styles.get(id)
  for (let depth = 0; at !== undefined && depth < DEEPEST_CHAIN; depth++) {
    outline ??= outlineOf(at)
    numId ??= at.numId
    level ??= at.level
    isContents ||= /^(?:toc|目录) ?[1-9]$|^toc heading$/.test(at.name)
    at = at.basedOn === null ? undefined : styles.get(at.basedOn)
  }
  return { outline: outline !== null && outline < BODY_TEXT ? outline : null, numId, level, isContents }
}

const PLAIN: ParagraphStyle = { outline: null, numId: null, level: null, isContents: false }

/** The paragraph styles of a Word document, by id; an unknown id is body text. Throws like `readXml`. */
export function readParagraphStyles(bytes: Uint8Array | null, file: string): (id: string | null) => ParagraphStyle {
  const styles = new Map<string, OpenStyle>()
  let current: OpenStyle | null = null
  const open = (element: string, attributes: XmlAttributes) => {
    if (element === 'w:style' && attributes['w:type'] === 'paragraph') {
      current = { name: '', basedOn: null, outline: null, numId: null, level: null }
      styles.set(attributes['w:styleId'] ?? '', current)
    } else if (current) note(current, element, attributes['w:val'] ?? '')
  }
  const close = (element: string) => {
    if (element === 'w:style') current = null
  }
  if (bytes) readXml({ bytes, name: 'styles.xml', prefixes: WORD_PREFIXES }, file, { open, close })
  const resolved = new Map<string, ParagraphStyle>()
  return (id) => {
    if (id === null || !styles.has(id)) return PLAIN
    const style = resolved.get(id) ?? resolve(styles, id)
    resolved.set(id, style)
    return style
  }
}
