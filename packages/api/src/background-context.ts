import { randomUUID } from 'node:crypto'
import type { Context } from './context.ts'

/** What the program has when it works by itself. */
export type Background = Pick<Context, 'db' | 'now' | 'today' | 'demo' | 'log'>

const nobody = {
  address: '',
  userAgent: '',
  sessionToken: null,
  giveSession: () => undefined,
  endSession: () => undefined,
}

/** The context of work that nobody waits for at the other end of a connection. */
export function createBackgroundContext(background: Background): Context {
  return {
    ...background,
    ...{ person: null, requestId: randomUUID(), visitor: nobody, wakeImports: () => undefined },
  }
}
