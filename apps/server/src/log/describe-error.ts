/** What of an error may stand in the log. */
export interface ErrorFacts {
  readonly type: string
  readonly message?: string
  readonly code?: string
  readonly frames: readonly string[]
  readonly cause?: ErrorFacts
}

/**
 * An error without the values it was about. A database error quotes the row and the parameters of the statement (a
 * password hash, the text of a report), so of those only the code and the place in the program are kept.
 */
export function describeError(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
  return {
    type: error.name,
    ...(quotesValues(error) ? {} : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    frames: frames.map((line) => line.trim()),
    ...(error.cause === undefined || depth > 3 ? {} : { cause: describeError(error.cause, depth + 1) }),
  }
}

/** Statement errors carry `query` and `params`, the server's own a `routine`; a schema's error lists what was received. */
function quotesValues(error: Error): boolean {
  return 'params' in error || 'routine' in error || 'detail' in error || 'issues' in error
}
