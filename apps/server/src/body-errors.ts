/** Bytes that the body of a request may have unless it brings a file. */
export const LARGEST_BODY = 1024 * 1024

const typeOf = (error: unknown): string | null =>
  error instanceof Error && 'type' in error && typeof error.type === 'string' ? error.type : null

/** True for the error with which a body parser refuses more bytes than it was told to read. */
export function isTooLarge(error: unknown): boolean {
  return typeOf(error) === 'entity.too.large'
}

/** True for what is wrong with a request as it was sent, such as its encoding or a broken address, and not with us. */
export function isSentWrongly(error: unknown): boolean {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
}
