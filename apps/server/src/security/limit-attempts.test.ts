import type { AppError } from '@gongkai/core'
import type { NextFunction, Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import { limitAttempts } from './limit-attempts.ts'

/** What a request is refused with, or undefined where it may pass. */
async function attempt(limit: ReturnType<typeof limitAttempts>, ip: string, person?: string): Promise<unknown> {
  const headers = new Map<string, unknown>()
  const response = {
    locals: { person },
    setHeader: (name: string, value: unknown) => headers.set(name, value),
    getHeader: (name: string) => headers.get(name),
  }
  const request = { ip, headers: {}, app: { get: () => false }, get: () => undefined }
  return new Promise((resolve) => {
    void limit(request as unknown as Request, response as unknown as Response, resolve as NextFunction)
  })
}

describe('limitAttempts', () => {
  it('refuses what is more, and names the seconds after which there is room again', async () => {
    const limit = limitAttempts(2)
    expect([await attempt(limit, '10.0.0.1'), await attempt(limit, '10.0.0.1')]).toEqual([undefined, undefined])
    const refusal = await attempt(limit, '10.0.0.1')
    expect(refusal).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    const seconds = Number((refusal as AppError).facts['seconds'])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(await attempt(limit, '10.0.0.2')).toBeUndefined()
  })

  it('counts by what it is told to: colleagues behind one address do not use up each other’s attempts', async () => {
    const limit = limitAttempts(1, (_request, { locals }) => String(locals['person']))
    expect(await attempt(limit, '10.0.0.1', '吴汇')).toBeUndefined()
    expect(await attempt(limit, '10.0.0.1', '陈审')).toBeUndefined()
    expect(await attempt(limit, '10.0.0.9', '吴汇')).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  })
})
