import { hash, verify } from '@node-rs/argon2'
import { AppError } from '@gongkai/core'

/** Shortest password a person may choose. */
export const SHORTEST_PASSWORD = 10

// 64 MiB and three passes: about 50 ms here, and as long for whoever tries a stolen list.
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }

/** The password as it is stored (argon2id). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

let nobody: Promise<string> | undefined

/**
 * True when the password fits the stored hash. Without a hash (no such account) it works as long and says no, so that
 * nobody learns from the time which accounts exist.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody signs in with this')
  const fits = await verify(stored ?? (await nobody), password)
  return fits && stored !== undefined
}

/** Throws PASSWORD_WEAK for a password that is too short or the account itself. */
export function demandStrongPassword(password: string, account: string): void {
  const same = password.trim().toLowerCase() === account.trim().toLowerCase()
  if (password.length < SHORTEST_PASSWORD || same) throw new AppError('PASSWORD_WEAK', { min: SHORTEST_PASSWORD })
}
