import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'
import { errorPage } from '../pages/error-page.ts'
import { PAGE_TEXTS } from '../pages/texts.zh-cn.ts'
import { nonceOf } from '../security/security-headers.ts'

/** Stands in the built pages where the nonce of the answer belongs. */
export const NONCE_MARK = '__CSP_NONCE__'

/** The admin app under /admin: files with a hash in their name for a year, every other path the app itself. */
export function adminApp(folder: string): Router {
  const routes = Router()
  routes.use('/assets', immutableFiles(join(folder, 'assets')))
  // What draws PDF pages lies under its version.
  routes.use('/pdf', decoderPolicy, immutableFiles(join(folder, 'pdf')))
  routes.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }))
  routes.get('/{*path}', startPage(join(folder, 'index.html')))
  return routes
}

/** Files whose name changes with their content. A missing one is a 404, never the start page. */
export function immutableFiles(folder: string): RequestHandler[] {
  return [
    express.static(folder, { index: false, redirect: false, immutable: true, maxAge: '365d' }),
    (_request, response) => {
      response.status(404).type('text').send(PAGE_TEXTS.notFound)
    },
  ]
}

/** Scanned pages are decoded by compiled code. It may run in the worker that is loaded from here, and nowhere else. */
const decoderPolicy: RequestHandler = (_request, response, next) => {
  response.set(
    'content-security-policy',
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  )
  next()
}

function startPage(file: string): RequestHandler {
  return (_request, response) => {
    response.type('html').set('cache-control', 'no-cache')
    if (!existsSync(file)) {
      response.status(503).send(errorPage(PAGE_TEXTS.notBuilt, nonceOf(response), PAGE_TEXTS.notBuiltTitle))
      return
    }
    response.send(readFileSync(file, 'utf8').replaceAll(NONCE_MARK, nonceOf(response)))
  }
}
