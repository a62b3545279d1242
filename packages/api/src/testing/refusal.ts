import { AppError, type ErrorCode } from '@gongkai/core'

/** The AppError with which a call is refused. Fails the test when it is not refused, or by something else. */
export async function refusal(call: Promise<unknown>): Promise<AppError> {
  const error: unknown = await call.then(
    () => new Error('was not refused'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof Error && error.cause instanceof AppError) return error.cause
  if (error instanceof AppError) return error
  throw error
}

/** The code of the refusal, or `ok`. */
export async function answerOf(call: Promise<unknown>): Promise<ErrorCode | 'ok'> {
  return call.then(
    () => 'ok' as const,
    (error: unknown) => {
      if (error instanceof Error && error.cause instanceof AppError) return error.cause.code
      throw error
    },
  )
}
