import { randomUUID } from 'node:crypto'
import { reportPage, workThroughImports, type TestPersonName } from '@gongkai/api/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
let cookie: string
let batchId: string
beforeAll(async () => {
  server = await startTestServer()
  cookie = await server.signIn('aggregator')
  const caller = await server.house.as('aggregator')
  batchId = (await caller.bulkImports.create({ commandId: randomUUID() })).batchId
})
afterAll(() => server.close())

const send = (path: string, bytes: Buffer, headers: Record<string, string> = { cookie }, to = batchId) =>
  fetch(`${server.url}/api/admin/import-batches/${to}/files`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'x-file-name': encodeURIComponent(path), 'content-type': 'application/octet-stream', ...headers },
  })
const result = (headers: Record<string, string>) =>
  fetch(`${server.url}/api/admin/import-batches/${batchId}/result.csv`, { headers })
const codeOf = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code

describe('batchFiles', () => {
  it.each([
    [null, 'NOT_SIGNED_IN'],
    ['reporter', 'NOT_ALLOWED'],
    ['administrator', 'NOT_ALLOWED'],
    ['emptyReviewer', 'NOT_ALLOWED'],
    ['reviewer', 'NOT_FOUND'],
  ] as const)('keeps %s out of somebody else’s batch', async (name: TestPersonName | null, code) => {
    const headers: Record<string, string> = name === null ? {} : { cookie: await server.signIn(name) }
    expect(await codeOf(await send('a.txt', Buffer.from('x'), headers))).toBe(code)
    expect(await codeOf(await result(headers))).toBe(code)
  })

  it('takes files with their folders and never a way out of them', async () => {
    const page = Buffer.from(reportPage())
    expect(await (await send('..\\年报//./林业局.html', page)).json()).toEqual({ added: 1, present: 0, ignored: 0 })
    expect(await (await send('年报/林业局.html', page)).json()).toEqual({ added: 0, present: 1, ignored: 0 })
    expect(await codeOf(await send('..', page))).toBe('INPUT_INVALID')
    expect(await codeOf(await send('a.txt', Buffer.alloc(21 * 1024 * 1024)))).toBe('FILE_TOO_LARGE')
  })

  it('counts how fast files come by who sends them, not by the address they come from', async () => {
    const remaining = (response: Response) => /remaining=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]
    const reviewer = await server.house.as('reviewer')
    const own = (await reviewer.bulkImports.create({ commandId: randomUUID() })).batchId
    const headers = { cookie: await server.signIn('reviewer') }
    // Refused unread, so it counts for nobody.
    expect(remaining(await send('a.txt', Buffer.from('x'), headers))).toBeUndefined()
    expect(remaining(await send('a.txt', Buffer.from('x')))).toMatch(/^59\d$/)
    expect(remaining(await send('a.txt', Buffer.from('x'), headers, own))).toBe('599')
  })

  it('gives the result as a file to save', async () => {
    await workThroughImports(server.house)
    const response = await result({ cookie })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('批量导入结果.csv'))
    expect(await response.text()).toContain('年报/林业局.html,可取入,安澜县林业局')
  })
})
