import { AppError, errorText, type ErrorCode, type ErrorFacts } from '@gongkai/core'
import type { ErrorBody } from '@gongkai/core/exchange'
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import { z } from 'zod'
import { THINGS, whereText } from './texts.zh-cn.ts'

/** The transport's name for each code; the HTTP status follows from it. The compiler checks that every code has its line. */
export const TRANSPORT_CODES: Readonly<Record<ErrorCode, TRPC_ERROR_CODE_KEY>> = {
  INPUT_INVALID: 'BAD_REQUEST',
  NOT_SIGNED_IN: 'UNAUTHORIZED',
  NOT_ALLOWED: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
  ORIGIN_REFUSED: 'FORBIDDEN',
  SIGN_IN_FAILED: 'UNAUTHORIZED',
  SIGN_IN_LOCKED: 'TOO_MANY_REQUESTS',
  PASSWORD_WEAK: 'BAD_REQUEST',
  ACCOUNT_TAKEN: 'CONFLICT',
  SELF_GRANT_REFUSED: 'FORBIDDEN',
  FORMAT_UNKNOWN: 'BAD_REQUEST',
  CELL_UNKNOWN: 'BAD_REQUEST',
  CELL_COMPUTED: 'BAD_REQUEST',
  CELL_CONFLICT: 'CONFLICT',
  SECTION_CONFLICT: 'CONFLICT',
  REPORT_LOCKED: 'CONFLICT',
  REPORT_EXISTS: 'CONFLICT',
  TRANSITION_NOT_ALLOWED: 'CONFLICT',
  SAME_PERSON: 'FORBIDDEN',
  FINDINGS_BLOCK: 'UNPROCESSABLE_CONTENT',
  EXPLANATION_MISSING: 'UNPROCESSABLE_CONTENT',
  REASON_REQUIRED: 'BAD_REQUEST',
  SIGN_OFF_REQUIRED: 'CONFLICT',
  FILE_UNREADABLE: 'UNPROCESSABLE_CONTENT',
  FILE_EMPTY: 'UNPROCESSABLE_CONTENT',
  FILE_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FILE_KIND_UNSUPPORTED: 'UNSUPPORTED_MEDIA_TYPE',
  FILE_ENCODING_UNKNOWN: 'UNPROCESSABLE_CONTENT',
  FILE_ENCRYPTED: 'UNPROCESSABLE_CONTENT',
  FILE_PICTURES_ONLY: 'UNPROCESSABLE_CONTENT',
  FILE_TOO_COMPLEX: 'UNPROCESSABLE_CONTENT',
  FILE_NO_REPORT: 'UNPROCESSABLE_CONTENT',
  FILE_SEVERAL_REPORTS: 'UNPROCESSABLE_CONTENT',
  FILE_YEAR_UNSUPPORTED: 'UNPROCESSABLE_CONTENT',
  BATCH_CANCELLED: 'CONFLICT',
  BATCH_FULL: 'CONFLICT',
  BATCH_FILE_BUSY: 'CONFLICT',
  ORGAN_OUT_OF_SCOPE: 'FORBIDDEN',
  DRAFT_DIFFERS: 'CONFLICT',
  NOTHING_CERTAIN: 'CONFLICT',
  ORGAN_CODE_INVALID: 'BAD_REQUEST',
  ROSTER_OVERLAP: 'CONFLICT',
  ROUND_EXISTS: 'CONFLICT',
  ROUND_NOT_OPEN: 'CONFLICT',
  COMMAND_REUSED: 'CONFLICT',
  DATABASE_TOO_OLD: 'INTERNAL_SERVER_ERROR',
  DATABASE_IN_USE: 'INTERNAL_SERVER_ERROR',
  DATABASE_UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  DATABASE_BINARIES_MISSING: 'INTERNAL_SERVER_ERROR',
  DATABASE_NEWER: 'INTERNAL_SERVER_ERROR',
  MIGRATION_CHANGED: 'INTERNAL_SERVER_ERROR',
  DEMO_NOT_EMPTY: 'CONFLICT',
  EVENT_CHAIN_BROKEN: 'INTERNAL_SERVER_ERROR',
}

const FOREIGN_CODES: Partial<Record<TRPC_ERROR_CODE_KEY, AppError>> = {
  NOT_FOUND: new AppError('NOT_FOUND', { what: THINGS.procedure }),
  METHOD_NOT_SUPPORTED: new AppError('NOT_FOUND', { what: THINGS.procedure }),
  BAD_REQUEST: new AppError('INPUT_INVALID', { where: THINGS.requestBody }),
  PARSE_ERROR: new AppError('INPUT_INVALID', { where: THINGS.requestBody }),
  UNSUPPORTED_MEDIA_TYPE: new AppError('INPUT_INVALID', { where: THINGS.requestBody }),
  PAYLOAD_TOO_LARGE: new AppError('TOO_LARGE', { limit: THINGS.bodyLimit }),
}

/** Any thrown thing as an AppError. What is not ours becomes INTERNAL; its details stay in `cause`, for the log alone. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof z.ZodError)
    return new AppError('INPUT_INVALID', { where: whereText(error.issues[0]?.path ?? []) }, error)
  if (error instanceof TRPCError) {
    if (error.cause instanceof AppError) return error.cause
    if (error.code === 'BAD_REQUEST' && error.cause instanceof z.ZodError) return toAppError(error.cause)
    return FOREIGN_CODES[error.code] ?? new AppError('INTERNAL', {}, error.cause ?? error)
  }
  return new AppError('INTERNAL', {}, error)
}

/** What the person is told: code, facts, sentence and the number under which the log has the rest. */
export function toErrorBody(error: AppError, requestId: string | undefined): ErrorBody {
  // Without a context (whose session could not even be looked up) the error itself brings the number.
  const reference = requestId ?? String(error.facts['reference'] ?? '')
  const facts: ErrorFacts = error.code === 'INTERNAL' ? { reference } : error.facts
  return { code: error.code, facts: copyFacts(facts), text: errorText(error.code, facts), reference }
}

function copyFacts(facts: ErrorFacts): ErrorBody['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, isList(value) ? [...value] : value] as const),
  )
}

function isList(value: ErrorFacts[string]): value is readonly string[] {
  return Array.isArray(value)
}

/** The answer of a route that is no procedure, in the shape in which the routers refuse. */
export function toErrorEnvelope(error: AppError, reference: string) {
  const transport = toTransportError(error)
  const appError = toErrorBody(error, reference)
  const data = { code: transport.code, httpStatus: getHTTPStatusCodeFromError(transport), appError }
  return { error: { message: appError.text, code: TRPC_ERROR_CODES_BY_KEY[transport.code], data } }
}

/** The transport's form of an AppError. */
export function toTransportError(error: AppError): TRPCError {
  return new TRPCError({ code: TRANSPORT_CODES[error.code], message: error.code, cause: error })
}
