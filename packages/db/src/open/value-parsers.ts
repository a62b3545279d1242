import pg from 'pg'

// The library's own list of type numbers knows no arrays, hence the plain number.
const BIGINT: number = 20
const BIGINT_ARRAY: number = 1016

/** The database sent a whole number that JavaScript cannot hold exactly. */
export class NumberTooLargeError extends RangeError {
  constructor(text: string) {
    super(`not a safe integer: ${text}`)
    this.name = 'NumberTooLargeError'
  }
}

/** Reads a whole number; throws NumberTooLargeError rather than rounding it. */
export function parseInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new NumberTooLargeError(text)
  return value
}

/** Reads `{1,NULL,3}`, the database's way to write an array of whole numbers. */
export function parseIntegerArray(text: string): (number | null)[] {
  const inner = text.slice(1, -1)
  return inner === '' ? [] : inner.split(',').map((item) => (item === 'NULL' ? null : parseInteger(item)))
}

/**
 * Makes every connection of this process read bigint as an exact number. Decimal numbers stay text: they are never money
 * here, and as text they lose nothing. Set for the whole process because the query builder looks there and nowhere else.
 */
export function registerValueParsers(): void {
  pg.types.setTypeParser(BIGINT, parseInteger)
  pg.types.setTypeParser(BIGINT_ARRAY, parseIntegerArray)
}
