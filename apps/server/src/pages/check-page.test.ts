import { reportPage } from '@gongkai/api/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, writeBuilt, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  writeBuilt(
    server,
    'entry-server.mjs',
    `export const render = async (url, api, { checked }) => ({ status: 200, html: url + ' ' + JSON.stringify(checked) })`,
  )
})
afterAll(() => server.close())

const page = (name: string, bytes: string) => new File([bytes], name)
function check(files: Record<string, File>, headers: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, file] of Object.entries(files)) form.set(name, file)
  return fetch(`${server.url}/check`, { method: 'POST', body: form, headers })
}
const asJson = { accept: 'application/json' }

describe('checkPage', () => {
  it('answers a form with the page of what was found, and keeps nothing', async () => {
    const wrong = reportPage({ cells: { 't3.granted.total': '4' } })
    const response = await check({ file: page('秘密的名字.html', wrong) })
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const text = await response.text()
    expect(text).toContain('/check ')
    expect(text).toContain('T3-02')
    const rows = await server.house.database.pool.query('select from imports')
    expect(rows.rowCount).toBe(0)
    expect(server.logged()).not.toContain('秘密的名字')
  })

  it('answers in JSON as the command does, and compares with last year', async () => {
    const files = {
      file: page('a.html', reportPage({ cells: { 't3.carriedIn.naturalPerson': '2', 't3.carriedIn.total': '2' } })),
      previous: page('b.html', reportPage({ reportingYear: 2024 })),
    }
    const answer = (await (await check(files, asJson)).json()) as { schema: string; findings: { code: string }[] }
    expect(answer.schema).toBe('gongkai.check/1')
    expect(answer.findings.map(({ code }) => code)).toContain('XY-01')
  })

  it.each([
    ['a text without a report', page('a.txt', '今天天气很好。'.repeat(20)), 'FILE_NO_REPORT'],
    ['an empty file', page('a.txt', ''), 'FILE_EMPTY'],
  ])('says why it could not read %s', async (_what, file, code) => {
    const response = await check({ file }, asJson)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ error: { code } })
  })

  it('refuses other sites, no form, and too much', async () => {
    const file = page('a.html', 'x')
    expect((await check({ file }, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await fetch(`${server.url}/check`, { method: 'POST', body: 'x' })).status).toBe(400)
    expect((await check({ previous: file })).status).toBe(400)
    expect((await check({ file: new File([new Uint8Array(42 * 1024 * 1024)], 'a') })).status).toBe(413)
  })

  it('says that a body in an encoding nobody knows was sent wrongly', async () => {
    const headers = { ...asJson, 'content-encoding': 'nonsense' }
    const response = await fetch(`${server.url}/check`, { method: 'POST', body: 'x', headers })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('提交的内容有误：请求的格式')
    expect((await fetch(`${server.url}/organs/%E0%A4%A/2025/report.html`)).status).toBe(400)
    expect(server.logged()).not.toContain('unexpected error')
  })

  it('is slowed down', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 22 }, () => check({ file: page('a.txt', '') }, asJson).then(({ status }) => status)),
    )
    expect(statuses).toContain(429)
  })
})
