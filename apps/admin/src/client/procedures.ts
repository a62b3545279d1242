import type { AdminRouter } from '@gongkai/api/types'
import type { TRPCClient } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

type Client = TRPCClient<AdminRouter>
type Inputs = inferRouterInputs<AdminRouter>
type Outputs = inferRouterOutputs<AdminRouter>
type Feature = keyof Inputs & string
type PathsWith<Call> = {
  [F in Feature]: { [N in keyof Client[F] & string]: Client[F][N] extends Call ? `${F}.${N}` : never }[keyof Client[F] &
    string]
}[Feature]
type PickBy<Table, P> = P extends `${infer F}.${infer N}`
  ? F extends keyof Table
    ? N extends keyof Table[F]
      ? Table[F][N]
      : never
    : never
  : never

/** Paths of what can be asked, e.g. `rounds.board`. A misspelt one does not compile. */
export type QueryPath = PathsWith<{ query: unknown }>

/** Paths of what can be done, e.g. `approval.move`. */
export type MutationPath = PathsWith<{ mutate: unknown }>

/** What a procedure takes. */
export type InputOf<P extends QueryPath | MutationPath> = PickBy<Inputs, P>

/** What a procedure answers. */
export type OutputOf<P extends QueryPath | MutationPath> = PickBy<Outputs, P>

/** Paths of commands: what can be done once and sent again without doing it twice. */
export type CommandPath = {
  [P in MutationPath]: InputOf<P> extends { commandId: string } ? P : never
}[MutationPath]

/** A command's input without its number, which is added when it is sent. */
export type CommandInput<P extends CommandPath> = P extends CommandPath ? Omit<InputOf<P>, 'commandId'> : never
