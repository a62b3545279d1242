import { AppError } from '@gongkai/core'
import { Empty } from '@gongkai/core/exchange'
import { initTRPC, TRPCError } from '@trpc/server'
import type { z } from 'zod'
import type { Access } from './access/access.ts'
import { demandAccess } from './access/demand-access.ts'
import type { Context } from './context.ts'
import { toAppError, toErrorBody, toTransportError } from './error-formatter.ts'
import { THINGS } from './texts.zh-cn.ts'

/** What the structural tests read of a procedure: who may call it. */
export interface ProcedureMeta {
  readonly access?: Access<never>
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, ctx }) {
      const body = toErrorBody(toAppError(error), ctx?.requestId)
      return { ...shape, message: body.text, data: { ...shape.data, appError: body } }
    },
  })

/** A table of procedures. */
export const router = t.router

/** Calls a router's procedures without HTTP. */
export const createCallerFactory = t.createCallerFactory

/** Unknown errors go to the log with the request's number; the caller learns the number only. */
const refusals = t.middleware(async ({ ctx, next, path }) => {
  const result = await next()
  if (result.ok) return result
  const error = toAppError(result.error)
  if (error.code === 'INTERNAL') ctx.log.error({ err: error.cause, path, requestId: ctx.requestId }, 'unexpected error')
  throw toTransportError(error)
})

/** A body that is no JSON is the caller's mistake, not ours. */
const readable = t.middleware(async ({ getRawInput, next }) => {
  try {
    await getRawInput()
  } catch (error) {
    if (error instanceof TRPCError) throw error
    throw new AppError('INPUT_INVALID', { where: THINGS.requestBody }, error)
  }
  return next()
})

/** Input of a procedure that needs none. */
export const Nothing = Empty.optional()

/** Whoever is not signed in learns nothing about the input either. */
const signedInFirst = t.middleware(({ ctx, next }) => {
  if (ctx.person === null) throw new AppError('NOT_SIGNED_IN')
  return next()
})

/** A procedure everyone may call, signed in or not. */
export function open<I extends z.ZodType>(input: I) {
  return t.procedure.meta({ access: 'anyone' }).use(refusals).use(readable).input(input)
}

/** A procedure behind `access`: its use case runs only for a signed-in person whom the declaration lets pass. */
export function guarded<I extends z.ZodType>(access: Exclude<Access<z.output<I>>, 'anyone'>, input: I) {
  return t.procedure
    .meta({ access })
    .use(refusals)
    .use(signedInFirst)
    .use(readable)
    .input(input)
    .use(async ({ ctx, getRawInput, next }) => {
      const person = await demandAccess(ctx, access, input.parse(await getRawInput()))
      return next({ ctx: { person } })
    })
}

/** Binds a use case: a plain function of context and input that knows nothing of the transport. */
export function by<C, I, O>(useCase: (ctx: C, input: I) => O) {
  return ({ ctx, input }: { ctx: C; input: I }): O => useCase(ctx, input)
}
