/** True for the error with which a body parser refuses more bytes than it was told to read. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'entity.too.large'
}
