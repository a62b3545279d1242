/** Width of one full-width character of one point, in millimetres. */
export const CHARACTER_OF_POINT = 0.3528

// A figure in the widest of the fonts that stand in for Times New Roman; in Times itself it is half a character.
const HALF_WIDTH = 0.62

const isHalfWidth = (character: string) => character <= '\u00ff'

/** Width of a text in one line, in full-width characters. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (isHalfWidth(character) ? HALF_WIDTH : 1), 0)
}

/**
 * Characters in the longest line when a label is broken into lines of even length: 商业企业 in a column for three characters
 * is set as two and two. `room` is the room of a line in characters.
 */
export function evenLine(text: string, room: number): number {
  const width = textWidth(text)
  const lines = Math.ceil(width / Math.max(1, Math.floor(room)))
  return Math.ceil(width / lines)
}
