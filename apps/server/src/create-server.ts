import { adminRouter, publicRouter } from '@gongkai/api'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import compression from 'compression'
import express, { type Express } from 'express'
import { join } from 'node:path'
import { answerErrors } from './answer-errors.ts'
import { LARGEST_BODY } from './body-errors.ts'
import { batchFiles } from './files/batch-files.ts'
import { draftFiles } from './files/draft-files.ts'
import { importFiles } from './files/import-files.ts'
import { reportFiles } from './files/report-files.ts'
import { healthRoutes } from './health.ts'
import { logRequests } from './log/log-requests.ts'
import { checkPage } from './pages/check-page.ts'
import { portalPages } from './pages/portal-pages.ts'
import { limitSignIns } from './security/limit-sign-ins.ts'
import { refuseForeignRequests } from './security/refuse-foreign-requests.ts'
import { securityHeaders } from './security/security-headers.ts'
import type { ServerOptions } from './server-options.ts'
import { createAnonymousContext, createContext } from './session/create-context.ts'
import { adminApp, immutableFiles } from './static/admin-app.ts'

const LARGEST_BATCH = 20
const SIGN_INS_PER_MINUTE = 60

/** Everything on one port, in the order a request passes it. */
export function createServer(options: ServerOptions): Express {
  const app = express()
  app.disable('x-powered-by').disable('etag')
  // A proxy in front of us runs on this machine; only that one is believed about addresses and https.
  app.set('trust proxy', 'loopback')
  app.use(logRequests(options.log))
  app.use(securityHeaders())
  app.use(compression())
  app.use(healthRoutes(options.database))
  app.use('/api', refuseForeignRequests(), apiRoutes(options))
  app.use('/admin', adminApp(options.apps.admin))
  app.use('/assets', immutableFiles(join(options.apps.portalClient, 'assets')))
  app.use(express.static(options.apps.portalClient, { index: false, redirect: false, maxAge: '1h' }))
  app.use(reportFiles(options))
  app.use(checkPage(options))
  app.use(portalPages(options))
  app.use(answerErrors(options.log))
  return app
}

function apiRoutes(options: ServerOptions): express.Router {
  const routes = express.Router()
  const limits = { maxBodySize: LARGEST_BODY, maxBatchSize: LARGEST_BATCH }
  routes.use((_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  routes.use('/admin', limitSignIns(SIGN_INS_PER_MINUTE))
  routes.use('/admin/imports', importFiles(options))
  routes.use('/admin/import-batches', batchFiles(options))
  routes.use('/admin/reports', draftFiles(options))
  routes.use(
    '/admin',
    createExpressMiddleware({
      ...limits,
      router: adminRouter,
      createContext: ({ req, res }) => createContext(options, req, res),
    }),
  )
  routes.use(
    '/public',
    createExpressMiddleware({
      ...limits,
      router: publicRouter,
      createContext: ({ req, res }) => createAnonymousContext(options, req, res),
    }),
  )
  return routes
}
