import { randomBytes, randomUUID } from 'node:crypto'
import { draftReport, TEST_PASSWORD } from '@gongkai/api/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, startTestServer, writeBuilt, type TestServer } from './testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' })

describe('health', () => {
  it('says the process answers and the database does', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await get('/readyz')).status).toBe(200)
  })
})

describe('every answer', () => {
  it('carries a strict content policy with a nonce of its own and a request number', async () => {
    const [first, second] = [await get('/healthz'), await get('/healthz')]
    const policy = first.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'/)
    expect(policy).not.toContain('unsafe')
    expect(second.headers.get('content-security-policy')).not.toBe(policy)
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'))
    expect(first.headers.get('x-powered-by')).toBeNull()
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('what draws PDF pages', () => {
  it('alone may run the compiled decoders of scanned pages', async () => {
    writeBuilt(server, 'admin/pdf/1.0.0/worker.mjs', 'export {}')
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? ''
    expect(await policyOf('/admin/pdf/1.0.0/worker.mjs')).toContain("script-src 'self' 'wasm-unsafe-eval'")
    expect(await policyOf('/admin/work')).not.toContain('unsafe')
    expect(await policyOf('/admin/assets/none.js')).not.toContain('unsafe')
    expect((await get('/admin/pdf/1.0.0/none.mjs')).status).toBe(404)
  })
})

describe('signing in', () => {
  it('hands the browser a cookie no script can read', async () => {
    const response = await post(server.url, '/api/admin/accounts.signIn', {
      account: 'reporter',
      password: TEST_PASSWORD,
    })
    const cookie = response.headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/^gongkai_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  it('marks the cookie as secure behind a proxy that speaks https', async () => {
    const headers = { 'x-forwarded-proto': 'https' }
    const response = await post(
      server.url,
      '/api/admin/accounts.signIn',
      { account: 'reporter', password: TEST_PASSWORD },
      headers,
    )
    expect(response.headers.getSetCookie()[0]).toContain('; Secure')
  })

  it('keeps a session until it is signed out', async () => {
    const cookie = await server.signIn('reporter')
    const session = async () =>
      (await (await get('/api/admin/accounts.session', { cookie })).json()) as {
        result: { data: { person: { account: string } | null } }
      }
    expect((await session()).result.data.person?.account).toBe('reporter')
    await post(server.url, '/api/admin/accounts.signOut', {}, { cookie })
    expect((await session()).result.data.person).toBeNull()
  })
})

describe('requests of other sites', () => {
  const body = { account: 'reporter', password: TEST_PASSWORD }
  const path = '/api/admin/accounts.signIn'

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin at all', { origin: 'null' }],
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a plain form', { 'content-type': 'text/plain' }],
  ])('are refused when they come from %s', async (_what, headers) => {
    const response = await post(server.url, path, body, headers)
    expect(response.status).toBe(403)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await response.json()).toMatchObject({ error: { data: { appError: { code: 'ORIGIN_REFUSED' } } } })
  })

  it('pass from our own pages', async () => {
    const response = await post(server.url, path, body, { origin: server.url, 'sec-fetch-site': 'same-origin' })
    expect(response.status).toBe(200)
  })
})

describe('a connection', () => {
  it('stays open longer than a proxy keeps it, so that none is closed while a request is on its way', async () => {
    const seconds = Number(/timeout=(\d+)/.exec((await get('/healthz')).headers.get('keep-alive') ?? '')?.[1])
    expect(seconds).toBeGreaterThan(60)
  })
})

describe('refusals', () => {
  it('carry code, sentence, facts and number, and never how the program failed', async () => {
    const response = await get('/api/admin/work.mine')
    expect(response.status).toBe(401)
    const { error } = (await response.json()) as {
      error: { message: string; data: { appError: unknown; stack?: string } }
    }
    expect(error.data.appError).toMatchObject({
      code: 'NOT_SIGNED_IN',
      reference: response.headers.get('x-request-id'),
    })
    expect(error.data.stack).toBeUndefined()
    expect(error.message).toContain('登录已失效')
  })

  it('answer too long a body, too large a batch and no JSON clearly', async () => {
    const long = await post(server.url, '/api/admin/accounts.signIn', { account: 'x', password: 'y'.repeat(2_000_000) })
    expect(long.status).toBe(413)
    expect(await long.json()).toMatchObject({ error: { data: { appError: { code: 'TOO_LARGE' } } } })
    const names = Array.from({ length: 30 }, () => 'accounts.session').join(',')
    expect((await get(`/api/admin/${names}?batch=1`)).status).toBe(400)
    const broken = await fetch(`${server.url}/api/admin/accounts.signIn`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    })
    expect(broken.status).toBe(400)
    expect((await get('/api/admin/nothing.here')).status).toBe(404)
  })
})

describe('the log', () => {
  it('never holds a password, a cookie, a token or the values of a failed statement', async () => {
    const canary = `canary-${randomBytes(6).toString('hex')}`
    await post(
      server.url,
      '/api/admin/accounts.signIn',
      { account: `${canary}-account`, password: `${canary}-password` },
      { cookie: `gongkai_session=${canary}-cookie` },
    )
    await get(`/search?q=${canary}-query`, {
      cookie: `gongkai_session=${canary}-cookie`,
      authorization: `Bearer ${canary}`,
    })
    const cookie = await server.signIn('reporter')
    // A zero byte is fine in JSON and impossible in PostgreSQL: the statement fails with the text among its parameters.
    const reportId = await draftReport(server.house)
    const narrative = [{ kind: 'paragraph', text: `${canary}-words\u0000` }]
    const section = { commandId: randomUUID(), reportId, no: 1, title: '总体情况', narrative, basedOn: 2 }
    const failed = await post(server.url, '/api/admin/reportEditing.saveSection', section, { cookie })
    expect(failed.status).toBe(500)
    const { error } = (await failed.json()) as { error: { data: { appError: { code: string; reference: string } } } }
    expect(error.data.appError.code).toBe('INTERNAL')
    const log = server.logged()
    expect(log).toContain(error.data.appError.reference)
    expect(log).toContain('accounts.signIn')
    expect(log).not.toContain(canary)
    expect(log).not.toContain(cookie.slice('gongkai_session='.length))
  })
})

// Last: it uses up what this address may do in a minute.
describe('trying to sign in', () => {
  it('is slowed down before any password is looked at', async () => {
    const attempt = () => post(server.url, '/api/admin/accounts.signIn', {})
    const statuses = await Promise.all(Array.from({ length: 70 }, () => attempt().then((response) => response.status)))
    expect(statuses).toContain(429)
    const refused = await attempt()
    expect(await refused.json()).toMatchObject({ error: { data: { appError: { code: 'TOO_MANY_REQUESTS' } } } })
  })
})

describe('a session that cannot be looked up', () => {
  it('is answered with the number under which the log has the reason', async () => {
    const broken = await startTestServer()
    const cookie = await broken.signIn('reporter')
    await broken.house.database.pool.query('alter table sessions rename to sessions_away')
    const response = await fetch(`${broken.url}/api/admin/work.mine`, { headers: { cookie } })
    const { error } = (await response.json()) as {
      error: { data: { appError: { code: string; text: string; reference: string } } }
    }
    const { code, text, reference } = error.data.appError
    expect(code).toBe('INTERNAL')
    expect(reference).toBe(response.headers.get('x-request-id'))
    expect(text).toContain(reference)
    expect(broken.logged()).toContain(`"requestId":"${reference}"`)
    await broken.close()
  })
})
