import { checkPublicFile, createPublicCaller, LARGEST_FILE, type FileToCheck } from '@gongkai/api'
import { AppError, fileNameOf } from '@gongkai/core'
import type { CheckedFile } from '@gongkai/core/exchange'
import { Router, type Request, type Response } from 'express'
import { readFile } from '../files/read-file.ts'
import { whenGone } from '../files/when-gone.ts'
import { limitAtOnce } from '../security/limit-at-once.ts'
import { limitAttempts } from '../security/limit-attempts.ts'
import { isForeign } from '../security/refuse-foreign-requests.ts'
import { nonceOf } from '../security/security-headers.ts'
import type { ServerOptions } from '../server-options.ts'
import { createAnonymousContext } from '../session/create-context.ts'
import { portalLoader } from './render-portal.ts'

/** Two files and the form around them. */
const LARGEST_FORM = 2 * LARGEST_FILE + 1024 * 1024
const CHECKS_PER_MINUTE = 20
/** Forms lie in memory until they are answered; offices often share an address. */
const AT_ONCE = { perAddress: 3, inAll: 8 }

/**
 * `POST /check`: the files of the form on the public page are read and checked in memory, and the answer is the page with what
 * was found; with `Accept: application/json` it is `gongkai.check/1`. Nothing is kept, no name or content goes to the log.
 */
export function checkPage(options: ServerOptions): Router {
  const routes = Router()
  const load = portalLoader(options.apps.portalServer)
  const readForm = readFile(LARGEST_FORM)
  routes.post('/check', limitAttempts(CHECKS_PER_MINUTE), limitAtOnce(AT_ONCE), async (request, response, next) => {
    if (isForeign(request)) throw new AppError('ORIGIN_REFUSED')
    const { file, previous } = await readFiles(request, await readForm(request, response, ''))
    const signal = whenGone(response)
    const checked = await checkPublicFile(file, previous, signal).catch((error: unknown) => {
      // Nobody is left to be told that a reading ended because he left.
      if (signal.aborted) return null
      throw error
    })
    if (checked === null) return
    response.set('cache-control', 'no-store')
    if (request.accepts(['html', 'json']) === 'json') {
      sendJson(response, checked)
      return
    }
    const render = await load()
    if (render === undefined) {
      next()
      return
    }
    const caller = createPublicCaller(createAnonymousContext(options, request, response))
    const page = await render('/check', caller, { nonce: nonceOf(response), origin: '', checked })
    response.status(page.status).type('html').send(page.html)
  })
  return routes
}

function sendJson(response: Response, { error, report }: CheckedFile): void {
  if (report === null) response.status(422).json({ error })
  else response.type('json').send(report.json)
}

/** The files of a form. Throws INPUT_INVALID for a body that is no form or has no file. */
async function readFiles(request: Request, body: Buffer): Promise<{ file: FileToCheck; previous: FileToCheck | null }> {
  const form = await parseForm(request.get('content-type') ?? '', body)
  const [file, previous] = await Promise.all([fileOf(form.get('file')), fileOf(form.get('previous'))])
  if (file === null) throw new AppError('INPUT_INVALID', { where: 'file' })
  return { file, previous }
}

async function parseForm(type: string, body: Buffer): Promise<FormData> {
  try {
    return await new globalThis.Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  } catch (error) {
    throw new AppError('INPUT_INVALID', { where: 'content-type' }, error)
  }
}

/** A form sends an empty file without a name for a field nobody filled. */
async function fileOf(value: ReturnType<FormData['get']>): Promise<FileToCheck | null> {
  if (value === null || typeof value === 'string' || value.name === '') return null
  return { fileName: fileNameOf(value.name), bytes: new Uint8Array(await value.arrayBuffer()) }
}
