import type { ListLevel } from '../office/list-definition.ts'
import { newListLevel } from '../office/list-definition.ts'
import type { XmlAttributes } from '../xml.ts'
import { lookOf, type TextLook } from './text-looks.ts'

/** What the styles of an OpenDocument file say that matters for reading. */
export interface OdfStyles {
  /** Levels of each list style, from 0; the style of headings has the name ''. */
  readonly lists: Map<string, Map<number, ListLevel>>
  /** Table styles whose tables are not shown. */
  readonly hiddenTables: Set<string>
  /** Looks of characters by family and name of their style, as `styleKey` gives it. */
  readonly looks: Map<string, TextLook>
}

/** The styles while they are read. */
export interface OpenOdfStyles extends OdfStyles {
  list: Map<number, ListLevel> | null
  /** Name of the style whose properties are being read. */
  current: string
  /** Key of that style among the looks; '' while what is read is no style of characters. */
  currentKey: string
}

/** Style of numbers of headings that are in no list. */
export const OUTLINE_STYLE = ''

// How LibreOffice and WPS name the numbers of Chinese lists; the other names are single characters everywhere.
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCounting',
  '一, 十, 一百(繁), ...': 'chineseCounting',
  '一, 十, 一百(简), ...': 'chineseCounting',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '１, ２, ３, ...': 'decimalFullWidth',
}

/** Printed text of a level: a pattern newer programs write, or what stands before and behind its numbers. */
function textOf(attributes: XmlAttributes, level: number): string {
  if ((attributes['style:num-format'] ?? '') === '') return ''
  const pattern = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
  if (pattern !== undefined) return pattern.replace(/%(\d+)%/g, '%$1')
  const shown = Math.min(Math.max(1, Number(attributes['text:display-levels'] ?? 1)), level)
  const numbers = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}`).join('.')
  return `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`
}

function noteLevel(styles: OpenOdfStyles, attributes: XmlAttributes, isBullet: boolean): void {
  const level = Number(attributes['text:level'])
  if (!Number.isInteger(level) || level < 1) return
  const format = FORMATS[attributes['style:num-format'] ?? ''] ?? 'none'
  const start = Number(attributes['text:start-value'] ?? 1)
  const text = isBullet ? '' : textOf(attributes, level)
  styles.list?.set(level - 1, { ...newListLevel(), start, format: isBullet ? 'bullet' : format, text })
}

/** Styles of different families may have the same name. */
export const styleKey = (family: string, name: string | undefined) => `${family} ${name ?? ''}`

/** Begins a style; it looks as the one it is made from, until it says otherwise. */
function beginStyle(styles: OpenOdfStyles, attributes: XmlAttributes): void {
  const family = attributes['style:family'] ?? ''
  styles.current = attributes['style:name'] ?? ''
  styles.currentKey = styleKey(family, styles.current)
  const parent = styles.looks.get(styleKey(family, attributes['style:parent-style-name']))
  if (parent) styles.looks.set(styles.currentKey, parent)
}

/** Elements with properties of characters that are none of a style's own. */
const NO_STYLE = new Set(['style:default-style', 'text:list-style', 'text:outline-style'])

/** Notes what a style element says. */
export function noteStyle(styles: OpenOdfStyles, name: string, attributes: XmlAttributes): void {
  if (NO_STYLE.has(name)) styles.currentKey = ''
  if (name === 'text:list-style' || name === 'text:outline-style') {
    styles.list = new Map()
    styles.lists.set(name === 'text:outline-style' ? OUTLINE_STYLE : (attributes['style:name'] ?? ''), styles.list)
  } else if (name === 'text:list-level-style-number' || name === 'text:outline-level-style')
    noteLevel(styles, attributes, false)
  else if (name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image')
    noteLevel(styles, attributes, true)
  else if (name === 'style:style') beginStyle(styles, attributes)
  else if (name === 'style:text-properties' && styles.currentKey !== '')
    styles.looks.set(styles.currentKey, { ...styles.looks.get(styles.currentKey), ...lookOf(attributes) })
  else if (name === 'style:table-properties' && attributes['table:display'] === 'false')
    styles.hiddenTables.add(styles.current)
}
