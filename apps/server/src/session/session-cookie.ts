import type { Request, Response } from 'express'

/** Name of the cookie that holds the session token. */
export const SESSION_COOKIE = 'gongkai_session'

/** The session token the request brings, or null. */
export function readSessionToken(request: Request): string | null {
  return readCookie(request, SESSION_COOKIE)
}

/** A cookie's value, or null. */
export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null
  }
  return null
}

// No expiry: the browser forgets it when it closes, the server when it has been idle too long.
const attributes = (request: Request) =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
  }) as const

/** Hands the browser a session token that scripts cannot read. */
export function giveSessionCookie(request: Request, response: Response, token: string): void {
  response.cookie(SESSION_COOKIE, token, attributes(request))
}

/** Takes the session token away. */
export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(SESSION_COOKIE, attributes(request))
}
