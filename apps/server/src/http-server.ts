import { createServer, type RequestListener, type Server } from 'node:http'

/** Longer than the minute proxies keep a connection, so that none of them writes into one that is being closed here. */
const KEPT_OPEN_FOR_MS = 65_000

/** A server that has everything but a port. */
export function createHttpServer(app: RequestListener): Server {
  const server = createServer(app)
  server.keepAliveTimeout = KEPT_OPEN_FOR_MS
  return server
}
