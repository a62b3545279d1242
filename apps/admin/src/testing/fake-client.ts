import type { ErrorBody } from '@gongkai/core/exchange'
import { createClient, type Transport } from '../client/client.ts'
import type { InputOf, MutationPath, OutputOf, QueryPath } from '../client/procedures.ts'

type Path = QueryPath | MutationPath

/** Answers by path, typed by the router: a fake that no longer fits the api does not compile. */
export type Answers = { [P in Path]?: (input: InputOf<P>) => OutputOf<P> }

/** One call that reached the fake. */
export interface Call {
  readonly path: string
  readonly input: unknown
}

/** A client that answers from `answers` and remembers what it was asked. An unexpected call fails the test. */
export function createFakeClient(answers: Answers) {
  const calls: Call[] = []
  const answer = async (path: string, input: unknown): Promise<unknown> => {
    calls.push({ path, input })
    const table: Readonly<Record<string, ((input: never) => unknown) | undefined>> = answers
    const found = table[path]
    if (found === undefined) throw new Error(`No answer for ${path}`)
    return found(input as never)
  }
  const transport: Transport = { query: answer, mutation: answer }
  return {
    client: createClient(transport),
    calls,
    inputsOf: (path: Path) => calls.filter((call) => call.path === path).map(({ input }) => input),
  }
}

/** Throws as the transport does when the api refuses. */
export function refuse(code: ErrorBody['code'], text: string, facts: ErrorBody['facts'] = {}): never {
  throw Object.assign(new Error(text), { data: { appError: { code, facts, text, reference: 'k3x9' } } })
}

/** Throws as the transport does when no answer comes. */
export function loseConnection(): never {
  throw new TypeError('fetch failed')
}
