import { bringTo, draftReport } from '@gongkai/api/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, writeBuilt, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' })

describe('the admin app', () => {
  it('says what to do while it has not been built', async () => {
    const response = await get('/admin/work')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })

  it('answers every path with its start page, and files with themselves', async () => {
    writeBuilt(server, 'admin/index.html', '<script nonce="__CSP_NONCE__" src="/admin/assets/a-1.js"></script>')
    writeBuilt(server, 'admin/assets/a-1.js', 'export {}')
    const page = await get('/admin/reports/1')
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1] ?? ''
    expect(await page.text()).toContain(`nonce="${nonce}"`)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect((await get('/admin/assets/a-1.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/admin/assets/gone.js')).status).toBe(404)
  })
})

describe('the public pages', () => {
  it('say what to do while they have not been built', async () => {
    const response = await get('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })

  it('are rendered once and kept until something is published, each answer with its own nonce', async () => {
    const module = `let calls = 0
      export async function render(url, api, { nonce }) {
        const home = await api.publicReports.home()
        return { status: url.startsWith('/gone') ? 404 : 200, html: \`<b nonce="\${nonce}">\${url} \${calls += 1} \${home.published}</b>\` }
      }`
    writeBuilt(server, 'entry-server.mjs', module)
    const read = async (path: string) => {
      const response = await get(path)
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      const html = await response.text()
      expect(html).toContain(`nonce="${nonce}"`)
      return html.replace(/<b nonce="[^"]*">|<\/b>/g, '')
    }
    expect(await read('/')).toBe('/ 1 0')
    expect(await read('/')).toBe('/ 1 0')
    expect(await read('/search?q=x')).toBe('/search?q=x 2 0')
    expect((await get('/gone')).status).toBe(404)
    const reportId = await draftReport(server.house)
    await bringTo(server.house, reportId, 'publish')
    expect(await read('/')).toBe('/ 4 1')
  })
})
