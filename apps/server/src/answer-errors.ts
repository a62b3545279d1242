import { toAppError, toErrorEnvelope } from '@gongkai/api'
import { AppError, fileSizeText } from '@gongkai/core'
import type { ErrorRequestHandler, Request } from 'express'
import type { Logger } from 'pino'
import { isSentWrongly, isTooLarge, LARGEST_BODY } from './body-errors.ts'
import { errorPage } from './pages/error-page.ts'
import { PAGE_TEXTS } from './pages/texts.zh-cn.ts'
import { nonceOf } from './security/security-headers.ts'
import { requestIdOf } from './session/create-context.ts'

/**
 * The one place where a failed request is answered: in the shape of the routers under /api, as a page elsewhere. Only an
 * unexpected error goes to the log; the reader gets its number.
 */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) {
      next(thrown)
      return
    }
    const error = toOurs(thrown)
    const reference = requestIdOf(request)
    if (error.code === 'INTERNAL') log.error({ err: error.cause, requestId: reference }, 'unexpected error')
    const envelope = toErrorEnvelope(error, reference)
    response.status(envelope.error.data.httpStatus)
    if (isPlainRoute(request)) response.json({ error: envelope.error.data.appError })
    else if (wantsData(request)) response.json(envelope)
    else response.type('html').send(errorPage(envelope.error.data.appError.text, nonceOf(response)))
  }
}

function toOurs(thrown: unknown): AppError {
  if (isTooLarge(thrown)) return new AppError('TOO_LARGE', { limit: fileSizeText(LARGEST_BODY) })
  return isSentWrongly(thrown)
    ? new AppError('INPUT_INVALID', { where: PAGE_TEXTS.request }, thrown)
    : toAppError(thrown)
}

/** Routes for bytes answer plainly; the routers' own envelope means nothing to their callers. */
const isPlainRoute = (request: Request) =>
  /^\/api\/admin\/(?:imports|import-batches|reports)\b/.test(request.originalUrl)
const wantsData = (request: Request) => request.originalUrl.startsWith('/api/')
