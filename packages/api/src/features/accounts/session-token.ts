import { createHash, randomBytes } from 'node:crypto'

/** A session ends after eight hours without use, and after seven days in any case. */
export const IDLE_MS = 8 * 60 * 60 * 1000
export const LONGEST_MS = 7 * 24 * 60 * 60 * 1000

/** A new token: 32 random bytes, as text for the cookie. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. Whoever reads the table cannot sign in with it. */
export function hashSessionToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
