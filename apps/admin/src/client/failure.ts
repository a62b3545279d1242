import { ERROR_CODES, type ErrorCode } from '@gongkai/core'
import type { ErrorBody } from '@gongkai/core/exchange'
import { CLIENT_TEXTS } from './texts.zh-cn.ts'

/** What may go wrong with an action: a code of the api, or no answer at all. */
export type FailureCode = ErrorCode | 'NO_ANSWER'

/** A refused or failed action as screens show it: `message` is the sentence for people, `reference` finds it in the log. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly facts: ErrorBody['facts']
  readonly reference: string

  constructor(code: FailureCode, text: string, facts: ErrorBody['facts'] = {}, reference = '', cause?: unknown) {
    super(text, cause === undefined ? undefined : { cause })
    this.name = 'Failure'
    this.code = code
    this.facts = facts
    this.reference = reference
  }
}

/** Anything thrown as a Failure. What carries no answer of the api counts as "no answer": nothing is known about its effect. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const body = findBody(error)
  if (body === null) return new Failure('NO_ANSWER', CLIENT_TEXTS.noAnswer, {}, '', error)
  return new Failure(body.code, body.text, body.facts, body.reference, error)
}

/** The api's own words inside a transport error (`data.appError`) or in the body of a plain route (`error`). */
function findBody(error: unknown): ErrorBody | null {
  if (!isObject(error)) return null
  const data = error['data']
  const body = isObject(data) ? data['appError'] : error['error']
  return isObject(body) && isBody(body) ? body : null
}

function isBody(body: Record<string, unknown>): body is Record<string, unknown> & ErrorBody {
  const codes: readonly unknown[] = ERROR_CODES
  return codes.includes(body['code']) && typeof body['text'] === 'string' && typeof body['reference'] === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
