// Private-use characters: no file of the corpus holds them otherwise, and no change of script or encoding touches them.
const BEGIN = '\ue000'
const END = '\ue001'
const FIRST_INDEX = 0xe100

/** A value with marks around it, so that it can still be told in the finished text which cells are visible. */
export function mark(index: number, text: string): string {
  return `${BEGIN}${String.fromCharCode(FIRST_INDEX + index)}${text}${END}`
}

/** What is left of marked cells in a text that may have been cut off. */
export interface Visible {
  readonly index: number
  /** False when the text ends inside or right behind the cell, so that its last characters may be missing. */
  readonly isClosed: boolean
}

/** Characters behind a cell among which something shows that it ended. */
const LOOK_BEHIND = 40

const MARKED = new RegExp(`${BEGIN}(.)[^${END}]*(${END}?)`, 'gsu')

/** The marked cells a text shows. */
export function visibleIn(text: string): Visible[] {
  return [...text.matchAll(MARKED)].map((match) => {
    const behind = withoutMarks(text.slice(match.index + match[0].length, match.index + match[0].length + LOOK_BEHIND))
    return { index: match[1]!.charCodeAt(0) - FIRST_INDEX, isClosed: match[2] !== '' && behind.trim() !== '' }
  })
}

/** The text as it stands in the file. */
export function withoutMarks(text: string): string {
  return text.replace(/\ue000.?|\ue001/gu, '')
}
