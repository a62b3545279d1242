import { asRaised } from '../raised.ts'
import type { XmlAttributes } from '../xml.ts'
import { isOn } from './cell-styles.ts'

/** Characters that XML cannot hold are written as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** A text of a workbook, as it is read in a cell. */
export interface RichText {
  readonly text: string
  /** What of it is read in a cell crossed out by its style: the parts that say themselves that they look otherwise. */
  readonly inCrossedOut: string
}

/** Reads one text element by element: its parts without those crossed out, and without readings above the characters. */
export class RichTextReader {
  #text = ''
  #inCrossedOut = ''
  #isText = false
  #readings = 0
  #run = { hasLook: false, isCrossedOut: false, isRaised: false }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'r') this.#run = { hasLook: false, isCrossedOut: false, isRaised: false }
    else if (name === 'rPr') this.#run.hasLook = true
    else if (name === 'strike') this.#run.isCrossedOut = isOn(attributes)
    else if (name === 'vertAlign') this.#run.isRaised = attributes.val !== 'baseline'
    else if (name === 't') this.#isText = true
    else if (name === 'rPh') this.#readings++
  }

  close(name: string): void {
    if (name === 't') this.#isText = false
    else if (name === 'rPh') this.#readings--
  }

  add(part: string): void {
    const { hasLook, isCrossedOut, isRaised } = this.#run
    if (!this.#isText || this.#readings > 0 || isCrossedOut) return
    const shown = isRaised ? asRaised(part) : part
    this.#text += shown
    if (hasLook) this.#inCrossedOut += shown
  }

  /** What was read. */
  result(): RichText {
    return { text: unescapeText(this.#text), inCrossedOut: unescapeText(this.#inCrossedOut) }
  }
}
