// Signs of picture fonts that stand for words in forms and lists, by the codes of Wingdings.
const WINGDINGS: Readonly<Record<string, string>> = {
  '6C': '●',
  '6E': '■',
  '6F': '□',
  '70': '□',
  '71': '□',
  '72': '□',
  '74': '◆',
  '75': '◆',
  A1: '○',
  A3: '□',
  A7: '▪',
  A8: '□',
  D8: '➢',
  FB: '✗',
  FC: '✓',
  FD: '☒',
  FE: '☑',
}
/** Digits and signs stand at the same codes in Symbol as everywhere; its letters are Greek. */
const SYMBOL_AS_WRITTEN = /^[ -@[\]_{|}]$/
const UNKNOWN = '\ufffd'

/**
 * A character given by font and code instead of as text. A sign that is not known becomes the replacement character: it
 * is something unread, not nothing.
 */
export function symbolText(font: string, code: string): string {
  const number = Number.parseInt(code, 16)
  if (!Number.isInteger(number) || number <= 0 || number > 0x10ffff) return UNKNOWN
  const inFont = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number
  if (/^wingdings$/i.test(font)) return WINGDINGS[inFont.toString(16).toUpperCase()] ?? UNKNOWN
  const character = String.fromCodePoint(inFont)
  if (/^symbol$/i.test(font) && inFont !== 0xb7) return SYMBOL_AS_WRITTEN.test(character) ? character : UNKNOWN
  return inFont === 0xb7 ? '•' : character
}
