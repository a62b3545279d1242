import { AppError } from '@gongkai/core'
import type { Request, RequestHandler, Response } from 'express'
import { rateLimit, type AugmentedRequest } from 'express-rate-limit'

const WINDOW_MS = 60_000

/**
 * At most `perMinute` requests of one address, or of whatever `keyOf` names instead; more are refused with TOO_MANY_REQUESTS
 * and the seconds after which there is room again.
 */
export function limitAttempts(
  perMinute: number,
  keyOf?: (request: Request, response: Response) => string,
): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    ...(keyOf === undefined ? {} : { keyGenerator: keyOf }),
    // A batch is counted once for each attempt in it.
    validate: { singleCount: false },
    handler: (request, _response, next) => next(new AppError('TOO_MANY_REQUESTS', { seconds: secondsLeft(request) })),
  })
}

function secondsLeft(request: Request): number {
  const end = (request as AugmentedRequest)['rateLimit']?.resetTime
  const left = end === undefined ? WINDOW_MS : end.getTime() - Date.now()
  return Math.max(1, Math.ceil(left / 1000))
}
