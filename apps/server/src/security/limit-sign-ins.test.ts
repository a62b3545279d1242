import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

let serial = 0
/** How many of so many requests at once are refused, all from one address nobody has called from. */
async function refusals(path: string, count: number, body: unknown = {}): Promise<number> {
  const headers = { 'x-forwarded-for': `198.51.100.${(serial += 1)}` }
  const answers = await Promise.all(Array.from({ length: count }, () => post(server.url, path, body, headers)))
  return answers.filter((answer) => answer.status === 429).length
}

describe('limitSignIns', () => {
  it.each([
    '/api/admin/accounts.signIn',
    '/api/admin/accounts%2EsignIn',
    '/api/admin/accounts.sign%49n',
    '/api/Admin/accounts.signIn',
    '/API/admin//accounts.signIn',
    '/api/admin/accounts.changePassword',
    '/api/admin/accounts.session,accounts.signIn?batch=1',
  ])('lets sixty a minute through as %s', async (path) => {
    expect(await refusals(path, 65)).toBe(5)
  })

  it.each([',', '%2C'])('counts every attempt of a batch divided by %s', async (divider) => {
    const names = Array.from({ length: 20 }, () => 'accounts.signIn').join(divider)
    expect(await refusals(`/api/admin/${names}?batch=1`, 4)).toBe(1)
  })

  it('counts nothing else', async () => {
    expect(await refusals('/api/admin/accounts.signOut', 65)).toBe(0)
    expect(await refusals('/api/admin/%E0%A4%A', 65)).toBe(0)
  })
})
