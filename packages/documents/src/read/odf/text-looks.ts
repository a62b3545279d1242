import type { XmlAttributes } from '../xml.ts'

/** How characters look, as far as it tells what they mean; what a style says nothing about stays as around it. */
export interface TextLook {
  /** True for words that are crossed out or hidden: nobody reads them. */
  readonly isLeftOut?: boolean
  /** True for characters above or below the line. */
  readonly isRaised?: boolean
}

const CROSSED_OUT = ['style:text-line-through-style', 'style:text-line-through-type']

/** True where the position is anything but the line itself: `super 58%`, `sub 58%`, or a share of the height. */
const isOffTheLine = (position: string) => !/^0%?(?:\s|$)/.test(position.trim())

/** What the properties of a style say about the look of its characters. */
export function lookOf(attributes: XmlAttributes): TextLook {
  const lines = CROSSED_OUT.flatMap((name) => attributes[name] ?? [])
  const display = attributes['text:display']
  const position = attributes['style:text-position']
  const isSaid = lines.length > 0 || display !== undefined
  return {
    ...(isSaid ? { isLeftOut: display === 'none' || lines.some((line) => line !== 'none') } : {}),
    ...(position === undefined ? {} : { isRaised: isOffTheLine(position) }),
  }
}
