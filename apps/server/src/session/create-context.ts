import { resolveSession, type Context } from '@gongkai/api'
import { AppError } from '@gongkai/core'
import type { Request, Response } from 'express'
import type { ServerOptions } from '../server-options.ts'
import { clearSessionCookie, giveSessionCookie, readSessionToken } from './session-cookie.ts'

/** The number of this request, as its answer's header and the log have it. */
export function requestIdOf(request: Request): string {
  return String(request.id)
}

/**
 * What a use case gets for this request: the database, the clock, and who is asking. Throws INTERNAL with the request's
 * number when the session cannot be looked up; the reason is in the log under that number.
 */
export async function createContext(options: ServerOptions, request: Request, response: Response): Promise<Context> {
  const sessionToken = readSessionToken(request)
  const context = createAnonymousContext(options, request, response)
  try {
    return { ...context, person: await resolveSession(context, sessionToken) }
  } catch (error) {
    if (error instanceof AppError) throw error
    const { requestId } = context
    options.log.error({ err: error, requestId }, 'session not readable')
    throw new AppError('INTERNAL', { reference: requestId }, error)
  }
}

/** The same for the public pages, where nobody is signed in whatever cookie the browser brings. */
export function createAnonymousContext(options: ServerOptions, request: Request, response: Response): Context {
  return {
    db: options.database.db,
    person: null,
    today: options.today,
    now: options.now,
    requestId: requestIdOf(request),
    demo: options.demo,
    log: options.log,
    wakeImports: options.wakeImports,
    visitor: {
      address: request.ip ?? '',
      userAgent: (request.get('user-agent') ?? '').slice(0, 300),
      sessionToken: readSessionToken(request),
      giveSession: (token) => giveSessionCookie(request, response, token),
      endSession: () => clearSessionCookie(request, response),
    },
  }
}
