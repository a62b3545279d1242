import { asRaised } from '../raised.ts'
import { readXml } from '../xml.ts'
import { isOn } from './cell-styles.ts'
import { SHEET_PREFIXES } from './namespaces.ts'

/** Characters that XML cannot hold are written as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** A text of a workbook. */
export interface SharedText {
  readonly text: string
  /** True where its parts say themselves how they look, whatever the style of the cell. */
  readonly hasRuns: boolean
}

/** The texts a workbook keeps once for all its cells. Readings above the characters are left out. Throws like `readXml`. */
export function readSharedStrings(bytes: Uint8Array | null, file: string): readonly SharedText[] {
  const texts: SharedText[] = []
  if (bytes === null) return texts
  let text = ''
  let hasRuns = false
  let isText = false
  let readings = 0
  let run = { isCrossedOut: false, isRaised: false }
  readXml({ bytes, name: 'sharedStrings.xml', prefixes: SHEET_PREFIXES }, file, {
    open: (name, attributes) => {
      if (name === 'si') [text, hasRuns] = ['', false]
      if (name === 'r') hasRuns = true
      if (name === 'si' || name === 'r') run = { isCrossedOut: false, isRaised: false }
      else if (name === 'strike') run.isCrossedOut = isOn(attributes)
      else if (name === 'vertAlign') run.isRaised = attributes.val !== 'baseline'
      else if (name === 't') isText = true
      else if (name === 'rPh') readings++
    },
    close: (name) => {
      if (name === 'si') texts.push({ text: unescapeText(text), hasRuns })
      else if (name === 't') isText = false
      else if (name === 'rPh') readings--
    },
    text: (part) => {
      if (isText && readings === 0 && !run.isCrossedOut) text += run.isRaised ? asRaised(part) : part
    },
  })
  return texts
}
