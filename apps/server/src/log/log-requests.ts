import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

/** The path without its query: a query may hold what a reader searched for. */
function pathOf(url: string | undefined): string {
  return (url ?? '').split('?', 1)[0] ?? ''
}

/**
 * One log line per answered request: number, method, path, status, time. No headers, no bodies. The number is also the
 * answer's `x-request-id`, and what a person reads out when something went wrong.
 */
export function logRequests(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId: (_request: IncomingMessage, response: ServerResponse) => {
      const id = randomUUID()
      response.setHeader('x-request-id', id)
      return id
    },
    quietReqLogger: true,
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathOf(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    autoLogging: { ignore: (request) => /^\/(?:healthz|readyz|assets\/|admin\/assets\/)/.test(request.url ?? '') },
  })
}
