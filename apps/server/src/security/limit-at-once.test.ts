import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { limitAtOnce, type AtOnce } from './limit-at-once.ts'

let close: () => void
afterEach(() => close())

/** A server whose answers wait until they are let go. */
async function serve(limits: AtOnce) {
  const held: (() => void)[] = []
  const app = express()
  app.set('trust proxy', true)
  app.get('/', limitAtOnce(limits), (_request, response) => void held.push(() => response.send('ok')))
  app.use(((error, _request, response, _next) => {
    response.status(429).send(error.code)
  }) satisfies express.ErrorRequestHandler)
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  close = () => server.close()
  const ask = async (address: string) => {
    const { port } = server.address() as AddressInfo
    return (await fetch(`http://127.0.0.1:${port}/`, { headers: { 'x-forwarded-for': address } })).status
  }
  const letGo = () => held.splice(0).forEach((send) => send())
  return { ask, letGo, waiting: () => held.length }
}

describe('limitAtOnce', () => {
  it('lets so many of one address and of all be under way, and the next when one is done', async () => {
    const { ask, letGo, waiting } = await serve({ perAddress: 1, inAll: 2 })
    const first = ask('192.0.2.1')
    await expect.poll(waiting).toBe(1)
    expect(await ask('192.0.2.1')).toBe(429)
    const second = ask('192.0.2.2')
    await expect.poll(waiting).toBe(2)
    expect(await ask('192.0.2.3')).toBe(429)
    letGo()
    expect(await Promise.all([first, second])).toEqual([200, 200])
    const third = ask('192.0.2.1')
    await expect.poll(waiting).toBe(1)
    letGo()
    expect(await third).toBe(200)
  })
})
