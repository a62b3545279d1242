import { pino, type DestinationStream, type Logger } from 'pino'
import { describeError } from './describe-error.ts'

const SECRETS = ['password', 'current', 'next', 'cookie', 'authorization', 'token', 'set-cookie']

/**
 * The structured log, one JSON object per line. It never holds a password, a cookie or the values of a failed statement:
 * errors are described without them, and fields with such names are blanked wherever somebody hands them in.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    redact: {
      paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: '[removed]',
    },
    serializers: { err: (error: unknown) => describeError(error) },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}
