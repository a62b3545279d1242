import type { OpenDatabase } from '@gongkai/db'
import { Router } from 'express'

const READY_WITHIN_MS = 2_000

/** `/healthz`: the process answers. `/readyz`: the database does too, within two seconds; 503 otherwise. */
export function healthRoutes(database: OpenDatabase): Router {
  const routes = Router()
  routes.get('/healthz', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' })
  })
  routes.get('/readyz', async (_request, response) => {
    const ready = await answersInTime(database)
    response.set('cache-control', 'no-store').status(ready ? 200 : 503)
    response.json({ status: ready ? 'ready' : 'database unavailable' })
  })
  return routes
}

async function answersInTime(database: OpenDatabase): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_WITHIN_MS)
  })
  const answer = database.pool.query('select 1').then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
