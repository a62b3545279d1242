import { AppError } from '@gongkai/core'
import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

/** At most `perMinute` requests of one address; more are refused with TOO_MANY_REQUESTS. */
export function limitAttempts(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // A batch is counted once for each attempt in it.
    validate: { singleCount: false },
    handler: (_request, _response, next) => next(new AppError('TOO_MANY_REQUESTS', { seconds: 60 })),
  })
}
