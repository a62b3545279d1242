const LONGEST_NAME = 200
const LONGEST_PATH = 400
/** What tells of which kind a file is. */
const ENDING = /\.[^.]{1,10}$/

/** The name of a file without its folders. One that is too long keeps its ending, and no character is cut in half. */
export function fileNameOf(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  if (name.length <= LONGEST_NAME) return name
  const ending = ENDING.exec(name)?.[0] ?? ''
  return `${name.slice(0, LONGEST_NAME - ending.length).replace(/[\uD800-\uDBFF]$/, '')}${ending}`
}

/** A path without its beginning where it is too long; no character is cut in half. */
export function cutPath(path: string): string {
  return path.slice(-LONGEST_PATH).replace(/^[\uDC00-\uDFFF]/, '')
}

const LEFT_BEHIND = /^(?:__MACOSX$|\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/** True for a file nobody means, left behind by the system or the office program it comes from, by its path. */
export function isLeftBehind(path: string): boolean {
  return path.split('/').some((part) => LEFT_BEHIND.test(part))
}
