import type { NextFunction, RequestHandler } from 'express'
import { limitAttempts } from './limit-attempts.ts'

/** Procedures that look at a password, in small letters. */
const LOOKING_AT_PASSWORDS = new Set(['accounts.signin', 'accounts.changepassword'])

/**
 * At most `perMinute` passwords are looked at for one address; more are refused with TOO_MANY_REQUESTS before any is. Every
 * call of a batch counts, however its name is spelt in the address.
 */
export function limitSignIns(perMinute: number): RequestHandler {
  const limit = limitAttempts(perMinute)
  return (request, response, next) => {
    let left = countPasswords(request.path)
    const step: NextFunction = (failure?: unknown) => {
      if (failure !== undefined || left === 0) {
        next(failure)
        return
      }
      left -= 1
      void limit(request, response, step)
    }
    step()
  }
}

function countPasswords(path: string): number {
  return decode(path)
    .toLowerCase()
    .split(/[/,]/)
    .filter((name) => LOOKING_AT_PASSWORDS.has(name)).length
}

/** A path that cannot be decoded names no procedure. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
