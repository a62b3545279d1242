/** What the database says of a statement it refused. */
export interface DatabaseRefusal {
  /** Five characters of the SQL standard, for example 23505 for a duplicate. */
  readonly code: string
  readonly constraint: string | undefined
}

/** The database's own error behind an error; the query builder wraps it. Nothing where the error came from elsewhere. */
export function findRefusal(error: unknown): DatabaseRefusal | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^[0-9A-Z]{5}$/.test(current.code)) {
      const constraint =
        'constraint' in current && typeof current.constraint === 'string' ? current.constraint : undefined
      return { code: current.code, constraint }
    }
  }
  return undefined
}
