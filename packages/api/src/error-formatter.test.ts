import { AppError, ERROR_CODES } from '@gongkai/core'
import { TRPCError } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toAppError, toErrorBody, toErrorEnvelope, TRANSPORT_CODES } from './error-formatter.ts'

describe('TRANSPORT_CODES', () => {
  it('has a line for every code and no other', () =>
    expect(Object.keys(TRANSPORT_CODES).sort()).toEqual([...ERROR_CODES].sort()))
})

describe('toAppError', () => {
  it('names the field that is wrong as people know it', () => {
    const { error } = z.object({ changes: z.array(z.object({ raw: z.string() })) }).safeParse({ changes: [{}] })
    expect(toAppError(error)).toMatchObject({ code: 'INPUT_INVALID', facts: { where: '改动的单元格' } })
  })

  it('keeps what is not ours for the log alone', () => {
    const error = toAppError(new Error('password=canary'))
    expect(error.code).toBe('INTERNAL')
    expect(JSON.stringify(toErrorBody(error, 'r-1'))).not.toContain('canary')
  })

  it('finds the AppError inside a transport error', () => {
    const inner = new AppError('REPORT_LOCKED', { state: '已公布', steps: '填报人“更正”' })
    expect(toAppError(new TRPCError({ code: 'CONFLICT', cause: inner }))).toBe(inner)
  })

  it('says a procedure that does not exist was not found', () => {
    expect(toAppError(new TRPCError({ code: 'NOT_FOUND' })).code).toBe('NOT_FOUND')
  })
})

describe('toErrorEnvelope', () => {
  it('carries the sentence, the facts and the number to ask for', () => {
    const { error } = toErrorEnvelope(new AppError('FILE_TOO_LARGE', { file: '年报.html', limit: '20 MB' }), 'r-2')
    expect(error.data).toMatchObject({ httpStatus: 413, appError: { code: 'FILE_TOO_LARGE', reference: 'r-2' } })
    expect(error.message).toContain('年报.html')
  })
})
