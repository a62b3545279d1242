import { AppError } from '@gongkai/core'
import type { RequestHandler } from 'express'

/** How many requests may be under way at the same time. */
export interface AtOnce {
  readonly perAddress: number
  readonly inAll: number
}

const SECONDS = 10

/**
 * Refuses a request with TOO_MANY_REQUESTS, before a byte of its body is read, while too many are under way: bodies lie in
 * memory until they are answered, and one visitor must not keep the others waiting.
 */
export function limitAtOnce({ perAddress, inAll }: AtOnce): RequestHandler {
  const underWay = new Map<string, number>()
  let all = 0
  return (request, response, next) => {
    const address = request.ip ?? ''
    const own = underWay.get(address) ?? 0
    if (own >= perAddress || all >= inAll) return next(new AppError('TOO_MANY_REQUESTS', { seconds: SECONDS }))
    underWay.set(address, own + 1)
    all++
    response.once('close', () => {
      const left = underWay.get(address)! - 1
      if (left === 0) underWay.delete(address)
      else underWay.set(address, left)
      all--
    })
    next()
  }
}
