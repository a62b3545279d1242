import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '@gongkai/core'
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.ts'
import { UNAVAILABLE } from './texts.zh-cn.ts'

/** A lock that was taken. Giving it back twice does no harm. */
export interface ProcessLock {
  release(): void
}

const RETRY_MS = 20
const PATIENCE_MS = 90_000

/**
 * Takes a lock file for this process, or says which living process holds it.
 * A lock left behind by a process that has died is taken over.
 */
export function takeLock(path: string): ProcessLock | { readonly holder: ProcessIdentity } {
  for (;;) {
    const taken = linkLock(path)
    if (taken) return taken
    const holder = readHolder(path)
    if (holder && isRunning(holder)) return { holder }
    clearStaleLock(path)
  }
}

/**
 * Runs `work` while holding the lock; waits for its turn.
 * Throws DATABASE_UNAVAILABLE when another process keeps the lock for more than a minute and a half.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const lock = takeLock(path)
    if ('release' in lock) {
      try {
        return await work()
      } finally {
        lock.release()
      }
    }
    if (Date.now() > deadline) {
      throw new AppError('DATABASE_UNAVAILABLE', { reason: UNAVAILABLE.lockKept(path, lock.holder.pid) })
    }
    await pause(RETRY_MS)
  }
}

/** The process named in a lock file; nothing where the file is gone or unreadable as a lock. */
export function readHolder(path: string): ProcessIdentity | undefined {
  try {
    const held: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isIdentity(held) ? held : undefined
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function linkLock(path: string): ProcessLock | undefined {
  const draft = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, JSON.stringify(ownIdentity()), { mode: 0o644 })
  try {
    // A link appears whole or not at all, so nobody ever reads half a lock.
    linkSync(draft, path)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return undefined
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
  let held = true
  return {
    release: () => {
      if (held) rmSync(path, { force: true })
      held = false
    },
  }
}

function clearStaleLock(path: string): void {
  const aside = `${path}.stale.${randomBytes(6).toString('hex')}`
  try {
    // Only one of several rescuers can move the file away; the others find it gone and try again.
    renameSync(path, aside)
    const moved = readHolder(aside)
    // Somebody may have taken the lock between our look and our move: then it is theirs, and goes back.
    if (moved && isRunning(moved)) linkSync(aside, path)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'startedAt' in value &&
    typeof value.startedAt === 'string'
  )
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
