import type { ErrorCode } from './error-codes.ts'

/** Facts that explain a refusal and fill its sentence. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A refused or failed action: a code, the facts that explain it, and for the log its cause. It carries no sentence; texts are keyed by code. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly facts: ErrorFacts
  constructor(code: ErrorCode, facts: ErrorFacts = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'AppError'
    this.code = code
    this.facts = facts
  }
}
