/** Bytes that the body of a request may have unless it brings a file. */
export const LARGEST_BODY = 1024 * 1024

const typeOf = (error: unknown): string | null =>
  error instanceof Error && 'type' in error && typeof error.type === 'string' ? error.type : null

/** True for the error with which a body parser refuses more bytes than it was told to read. */
export function isTooLarge(error: unknown): boolean {
  return typeOf(error) === 'entity.too.large'
}

/** What a body parser has against a request that was sent wrongly, as it names it; null for every other error. */
export function bodyFault(error: unknown): string | null {
  const isTheSenders =
    error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
  return isTheSenders ? typeOf(error) : null
}
