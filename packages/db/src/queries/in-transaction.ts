import { setTimeout as pause } from 'node:timers/promises'
import { findRefusal } from './database-error.ts'
import type { Queryable } from './queryable.ts'

const ATTEMPTS = 5
/** Two transactions that stood in each other's way; one of them was undone and may simply try again. */
const COLLISIONS = new Set(['40001', '40P01'])

/**
 * Runs `work` in one transaction: all of it happens or nothing. Repeats it when the database undid it because of a
 * collision with another transaction, so `work` must do nothing outside the database.
 */
export async function inTransaction<T>(db: Queryable, work: (tx: Queryable) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work)
    } catch (error) {
      const code = findRefusal(error)?.code
      if (code === undefined || !COLLISIONS.has(code) || attempt === ATTEMPTS) throw error
      // Waiting a random moment lets the other one finish first.
      await pause(Math.random() * 10 * attempt)
    }
  }
}
