const ODD = /[\0\ud800-\udfff]/
const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const wellFormedText = (text: string) =>
  ODD.test(text) ? text.replaceAll('\0', '').replace(HALF_A_PAIR, '\ufffd') : text

/**
 * The same value with every text in it as one that can be kept: without the character NUL, and a half of a pair that a file
 * or a cut has torn from its other half as the replacement character. No database and no JSON takes the others.
 */
export function wellFormed<Value>(value: Value): Value {
  if (typeof value === 'string') return wellFormedText(value) as Value
  if (Array.isArray(value)) return value.map((one: unknown) => wellFormed(one)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wellFormed(one)])) as Value
}
