const ODD = /[\0\ud800-\udfff]/
const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const wellFormedText = (text: string) =>
  ODD.test(text) ? text.replaceAll('\0', '').replace(HALF_A_PAIR, '\ufffd') : text

function wellFormedList(list: readonly unknown[]): readonly unknown[] {
  let mended: unknown[] | null = null
  for (let index = 0; index < list.length; index++) {
    const one = list[index]
    const kept = wellFormed(one)
    if (kept !== one) (mended ??= [...list])[index] = kept
  }
  return mended ?? list
}

function wellFormedRecord(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let mended: Record<string, unknown> | null = null
  for (const name in record) {
    const one = record[name]
    const kept = wellFormed(one)
    if (kept !== one) (mended ??= { ...record })[name] = kept
  }
  return mended ?? record
}

/**
 * The same value with every text in it as one that can be kept: without the character NUL, and a half of a pair that a file
 * or a cut has torn from its other half as the replacement character. No database and no JSON takes the others. What needs no
 * mending, nearly always everything, is given back as it is: copying two thousand objects costs more than reading them.
 */
export function wellFormed<Value>(value: Value): Value {
  if (typeof value === 'string') return wellFormedText(value) as Value
  if (typeof value !== 'object' || value === null) return value
  return (
    Array.isArray(value) ? wellFormedList(value) : wellFormedRecord(value as Readonly<Record<string, unknown>>)
  ) as Value
}
