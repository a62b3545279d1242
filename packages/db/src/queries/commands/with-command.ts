import { AppError } from '@gongkai/core'
import { eq } from 'drizzle-orm'
import { commands } from '../../schema/commands.ts'
import { getOrThrow } from '../get-or-throw.ts'
import type { Queryable } from '../queryable.ts'

/** A person's command. */
export interface Command {
  readonly id: string
  /** Nobody for what the program does by itself. */
  readonly personId: string | null
  readonly procedure: string
  /** Fingerprint of the input, to tell a repetition from a mistaken second use of the id. */
  readonly inputHash: string
  readonly at: string
}

/**
 * Carries out a command once. Sent again, it gets the first answer and nothing happens; sent twice at the same time, the
 * second waits for the first. An answer must survive being written as JSON. Run it in a transaction.
 * Throws COMMAND_REUSED where the id was used for something else.
 */
export async function withCommand<T>(tx: Queryable, command: Command, run: () => Promise<T>): Promise<T> {
  // A second insert of the same id waits here until the first transaction has ended.
  const [first] = await tx.insert(commands).values(command).onConflictDoNothing().returning({ id: commands.id })
  if (!first) return repeatAnswer<T>(tx, command)
  const response = await run()
  await tx
    .update(commands)
    .set({ response: response ?? null })
    .where(eq(commands.id, command.id))
  return response
}

async function repeatAnswer<T>(tx: Queryable, command: Command): Promise<T> {
  const earlier = getOrThrow(await tx.select().from(commands).where(eq(commands.id, command.id)), 'report')
  const same =
    earlier.personId === command.personId &&
    earlier.procedure === command.procedure &&
    earlier.inputHash === command.inputHash
  if (!same) throw new AppError('COMMAND_REUSED', { procedure: command.procedure })
  // Written by the branch above for the same procedure, hence of its type.
  return earlier.response as T
}
