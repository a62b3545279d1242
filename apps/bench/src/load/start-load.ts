import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LoadAnswer, LoadOrder } from './requests.ts'

/** A process that asks a server for pages over ten connections that stay open. */
export interface Load {
  /** Asks for one address `amount` times. Throws if not every answer is a good one. */
  ask(url: string, amount: number): Promise<void>
  close(): void
}

/** Starts one. */
export function startLoad(): Load {
  const child = fork(fileURLToPath(new URL('./load-program.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  return {
    ask: async (url, amount) => {
      const order: LoadOrder = { url, amount }
      child.send(order)
      const [answer] = (await once(child, 'message')) as [LoadAnswer]
      if (answer.answered !== amount) throw new Error(`${url}: ${answer.answered} of ${amount} were answered`)
    },
    close: () => child.kill(),
  }
}
