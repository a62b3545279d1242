import { createHash } from 'node:crypto'
import { canonicalJson } from '@gongkai/core'
import { inTransaction, withCommand, type Queryable } from '@gongkai/db'
import type { SignedInContext } from '../context.ts'

/**
 * Runs a change in one transaction, once: the same command id sent again is answered with the first answer and changes
 * nothing. Throws COMMAND_REUSED when the id comes with another input.
 */
export function runCommand<I extends { commandId: string }, O>(
  ctx: SignedInContext,
  procedure: string,
  input: I,
  work: (tx: Queryable) => Promise<O>,
): Promise<O> {
  const command = {
    id: input.commandId,
    personId: ctx.person.id,
    procedure,
    inputHash: createHash('sha256')
      .update(canonicalJson(withoutPassword(input)))
      .digest('hex'),
    at: ctx.now().toISOString(),
  }
  return inTransaction(ctx.db, (tx) => withCommand(tx, command, () => work(tx)))
}

/** A fingerprint of a password would help to guess it. */
function withoutPassword(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'password'))
}
