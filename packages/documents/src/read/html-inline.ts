import type { DefaultTreeAdapterTypes } from 'parse5'
import { asRaised } from './raised.ts'

type Element = DefaultTreeAdapterTypes.Element

/** How an element of a page shows what stands in it. */
export interface Shown {
  /** True for what nobody reads: crossed out, or not displayed. */
  readonly isLeftOut: boolean
  /** True for characters set above or below the line. */
  readonly isRaised: boolean
  /** True for an element that its style makes a row, a cell or a block. */
  readonly isBlock: boolean
  /** True for an element that its style sets apart from its neighbours on the line. */
  readonly isApart: boolean
}

const CROSSED_OUT = new Set(['s', 'strike', 'del'])
const RAISED = new Set(['sup', 'sub'])
const NOT_SHOWN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration(?:-line)?\s*:[^;]*line-through)/i
const SET_OFF = /(?:^|[;\s])vertical-align\s*:\s*(?:super|sub)\b/i
const BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|table|table-row|table-cell|table-row-group|flex|grid|list-item)\b/i
const APART = /(?:^|[;\s])(?:display\s*:\s*inline-(?:block|flex|grid|table)|float\s*:\s*(?:left|right))\b/i

const AS_USUAL: Shown = { isLeftOut: false, isRaised: false, isBlock: false, isApart: false }

/** What the name and the style of an element say about how it is shown. */
export function shownAs({ tagName, attrs }: Element): Shown {
  const style = attrs.length === 0 ? '' : (attrs.find(({ name }) => name === 'style')?.value ?? '')
  const isCrossedOut = CROSSED_OUT.has(tagName)
  const isSmall = RAISED.has(tagName)
  if (style === '' && !isCrossedOut && !isSmall && !attrs.some(({ name }) => name === 'hidden')) return AS_USUAL
  return {
    isLeftOut: isCrossedOut || NOT_SHOWN.test(style) || attrs.some(({ name }) => name === 'hidden'),
    isRaised: isSmall || SET_OFF.test(style),
    isBlock: BLOCK.test(style),
    isApart: APART.test(style),
  }
}

/** Text before and behind, with what was set above or below the line between them marked as such. */
export function withRaised(before: string, text: string): string {
  return before + asRaised(text.slice(before.length))
}

/** What a field of a form shows; '' for one that shows nothing, such as a tick box. */
export function fieldText({ attrs }: Element): string {
  const attribute = (name: string) => attrs.find((one) => one.name === name)?.value ?? ''
  return /^(?:text|number|)$/i.test(attribute('type')) ? attribute('value') : ''
}
