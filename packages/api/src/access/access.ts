import type { Permission } from '@gongkai/core'
import type { Context } from '../context.ts'

/** Finds the organs an action is about. An empty answer covers nothing and is refused. */
export type OrgansOf<Input> = (ctx: Context, input: Input) => Promise<readonly string[]>

/**
 * Who may call a procedure: anyone, whoever is signed in, whoever holds the permission for every (or for some) organ the
 * action is about, or `anywhere` for lists that the use case itself narrows to the caller's organs.
 */
export type Access<Input> =
  | 'anyone'
  | 'signedIn'
  | {
      /** Where the input says what is done (a step of the workflow), the permission follows from it. */
      readonly permission: Permission | ((input: Input) => Permission)
      readonly organs: OrgansOf<Input>
      readonly cover?: 'every' | 'some'
    }
  | { readonly permission: Permission; readonly anywhere: true }
