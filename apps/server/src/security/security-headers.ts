import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** The nonce of this answer: only scripts and styles that carry it run. */
export function nonceOf(response: Response): string {
  return String(response.locals['nonce'])
}

/**
 * A strict content policy: everything from this server, scripts and styles in the page only with the nonce of the answer,
 * no frames, no plugins, no foreign forms.
 */
export function securityHeaders(): RequestHandler[] {
  const withNonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`
  return [
    (_request, response, next) => {
      response.locals['nonce'] = randomBytes(16).toString('base64')
      next()
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", withNonce],
          styleSrc: ["'self'", withNonce],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
      // Sent over https only; browsers ignore it elsewhere.
      strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
      referrerPolicy: { policy: 'same-origin' },
    }),
  ]
}
