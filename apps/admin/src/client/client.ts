import type { AdminRouter } from '@gongkai/api/types'
import { createTRPCUntypedClient, httpBatchLink } from '@trpc/client'
import type { InputOf, MutationPath, OutputOf, QueryPath } from './procedures.ts'
import { toFailure } from './failure.ts'

/** The api as the screens know it. Every failure is thrown as a `Failure`. */
export interface Client {
  query<P extends QueryPath>(path: P, input: InputOf<P>, signal?: AbortSignal): Promise<OutputOf<P>>
  mutate<P extends MutationPath>(path: P, input: InputOf<P>): Promise<OutputOf<P>>
  /**
   * Registers what happens when the session turns out to be dead: the handler lets the person sign in again and answers
   * whether the failed call shall be tried once more.
   */
  onSignedOut(handler: () => Promise<boolean>): void
}

/** Bare calls, without the knowledge of sessions; tests put their own here. */
export interface Transport {
  query(path: string, input: unknown, signal?: AbortSignal): Promise<unknown>
  mutation(path: string, input: unknown): Promise<unknown>
}

const API = '/api/admin'
// Longer addresses are refused by some proxies; a batch is then sent in several requests.
const LONGEST_ADDRESS = 2_000

/** Calls over HTTP, those of one moment together. */
export function httpTransport(): Transport {
  const client = createTRPCUntypedClient<AdminRouter>({
    links: [httpBatchLink({ url: API, maxURLLength: LONGEST_ADDRESS })],
  })
  return {
    query: (path, input, signal) => client.query(path, input, { signal }),
    mutation: (path, input) => client.mutation(path, input),
  }
}

/** The typed client over a transport: one path for errors, and one second try after signing in again. */
export function createClient(transport: Transport): Client {
  let signInAgain: () => Promise<boolean> = () => Promise.resolve(false)

  async function call(send: () => Promise<unknown>): Promise<unknown> {
    try {
      return await send()
    } catch (error) {
      const failure = toFailure(error)
      if (failure.code !== 'NOT_SIGNED_IN' || !(await signInAgain())) throw failure
      return await retry(send)
    }
  }

  // The paths are typed from the router itself, so what the transport answers is what the path promises.
  return {
    query: async <P extends QueryPath>(path: P, input: InputOf<P>, signal?: AbortSignal) =>
      (await call(() => transport.query(path, input, signal))) as OutputOf<P>,
    mutate: async <P extends MutationPath>(path: P, input: InputOf<P>) =>
      (await call(() => transport.mutation(path, input))) as OutputOf<P>,
    onSignedOut(handler) {
      signInAgain = handler
    },
  }
}

async function retry(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send()
  } catch (error) {
    throw toFailure(error)
  }
}
