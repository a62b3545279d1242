// A text that begins so runs as a formula when a spreadsheet opens it. A text that looks guarded already is guarded once
// more, so that taking the guard away always gives back what was there.
// Full-width signs start a formula where a spreadsheet takes them for the others, as Chinese and Japanese ones do.
const BEGINS_FORMULA = String.raw`(?:[=@＝＠\t\r\n]|[+\-＋－](?!\d+(?:\.\d+)?$))`
const FORMULA = new RegExp(`^'*${BEGINS_FORMULA}`)
const GUARDED = new RegExp(`^'+${BEGINS_FORMULA}`)

/** Text that no spreadsheet takes for a formula: with an apostrophe before it where it looks like one. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text as it was before `guardFormula`. */
export function withoutGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text
}
