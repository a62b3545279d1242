import type { Response } from 'express'

/** Aborted when the visitor leaves before the answer: nobody needs the reading of his file then. */
export function whenGone(response: Response): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}
