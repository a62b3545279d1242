import { randomBytes } from 'node:crypto'
import { draftReport } from '@gongkai/api/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' })

describe('importFiles', () => {
  let reportId: string
  beforeAll(async () => {
    reportId = await draftReport(server.house)
  })

  const upload = (reportId: string, bytes: Buffer | string, headers: Record<string, string>) =>
    fetch(`${server.url}/api/admin/imports?reportId=${reportId}`, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(bytes)),
      headers: { 'content-type': 'application/octet-stream', ...headers },
    })
  const fileName = encodeURIComponent('林业局年报.txt')
  const codeOf = async (response: Response) =>
    ((await response.json()) as { error: { code: string; text: string } }).error

  it('are refused unsigned, to strangers, without a name, and above 20 MB', async () => {
    const cookie = await server.signIn('reporter')
    const stranger = await server.signIn('waterReporter')
    expect((await codeOf(await upload(reportId, 'x', { 'x-file-name': fileName }))).code).toBe('NOT_SIGNED_IN')
    expect((await codeOf(await upload(reportId, 'x', { 'x-file-name': fileName, cookie: stranger }))).code).toBe(
      'NOT_ALLOWED',
    )
    const nameless = await upload(reportId, 'x', { cookie })
    expect(nameless.status).toBe(403)
    const large = await codeOf(
      await upload(reportId, Buffer.alloc(21 * 1024 * 1024), { 'x-file-name': fileName, cookie }),
    )
    expect(large).toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(large.text).toContain('林业局年报.txt')
    expect((await codeOf(await upload(reportId, '', { 'x-file-name': fileName, cookie }))).code).toBe('FILE_EMPTY')
    expect((await codeOf(await upload(reportId, randomBytes(2000), { 'x-file-name': fileName, cookie }))).code).toMatch(
      /^FILE_/,
    )
  })

  it('keep a picture only when that is asked for', async () => {
    const cookie = await server.signIn('reporter')
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const headers = { 'x-file-name': encodeURIComponent('扫描件.png'), cookie }
    expect((await codeOf(await upload(reportId, picture, headers))).code).toBe('FILE_KIND_UNSUPPORTED')
    const kept = await upload(`${reportId}&keep=1`, picture, headers)
    expect(kept.status).toBe(200)
  })

  it('keep a file whose long name has a rare character where it is cut', async () => {
    const cookie = await server.signIn('reporter')
    const text = '# 安澜县林业局2025年政府信息公开工作年度报告\n\n一、总体情况\n\n工作平稳。\n'
    const long = encodeURIComponent(`${'a'.repeat(199)}𠮷.txt`)
    const answer = await upload(reportId, text, { 'x-file-name': long, cookie })
    expect(answer.status).toBe(200)
    const { importId } = (await answer.json()) as { importId: string }
    const file = await get(`/api/admin/imports/${importId}/file`, { cookie })
    expect(file.headers.get('content-disposition')).toContain(`''${'a'.repeat(196)}.txt`)
  })

  it('keep the file and give it back as it was, never as a page', async () => {
    const caller = await server.house.as('reporter')
    const cookie = await server.signIn('reporter')
    const text =
      '# 安澜县林业局2025年政府信息公开工作年度报告\n\n一、总体情况\n\n工作平稳。\n\n五、存在的主要问题及改进情况\n\n更新不够及时。\n'
    const answer = (await (await upload(reportId, text, { 'x-file-name': fileName, cookie })).json()) as {
      importId: string
    }
    const file = await get(`/api/admin/imports/${answer.importId}/file`, { cookie })
    expect(file.headers.get('content-type')).toBe('application/octet-stream')
    expect(file.headers.get('content-disposition')).toContain(`filename*=UTF-8''${fileName}`)
    expect(await file.text()).toBe(text)
    const view = await caller.imports.open({ importId: answer.importId })
    expect(view.recognised.organ).toBe('安澜县林业局')
    expect(
      (await get(`/api/admin/imports/${answer.importId}/file`, { cookie: await server.signIn('waterReporter') }))
        .status,
    ).toBe(403)
  })
})
