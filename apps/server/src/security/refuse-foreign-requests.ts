import { AppError } from '@gongkai/core'
import type { Request, RequestHandler } from 'express'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that another site asks for on a signed-in person's behalf: a foreign Origin, a foreign fetch site, or a
 * body a plain form could send. Together with the SameSite cookie no token is needed. Uploads are raw bytes, so they must
 * bring the header `x-file-name`, which a foreign page cannot set.
 */
export function refuseForeignRequests(): RequestHandler {
  return (request, _response, next) => {
    if (!SAFE_METHODS.has(request.method) && (isForeign(request) || couldBeForm(request)))
      throw new AppError('ORIGIN_REFUSED')
    next()
  }
}

/** True for a request another site asked for: a foreign Origin, or a foreign fetch site. */
export function isForeign(request: Request): boolean {
  const site = request.get('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const origin = request.get('origin')
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.get('host')
}

function couldBeForm(request: Request): boolean {
  const type = (request.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase()
  return type !== 'application/json' && request.get('x-file-name') === undefined
}
