import { afterEach, describe, expect, it, vi } from 'vitest'
import { uploadReport } from './upload.ts'

const file = new File(['年报'], '年报 2025.html', { type: 'text/html' })
const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  )

describe('uploadReport', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('sends the bytes with the name of the file', async () => {
    answer(200, { importId: '00000000-0000-4000-8000-000000000040' })
    expect(await uploadReport('r 1', file)).toBe('00000000-0000-4000-8000-000000000040')
    const [address, init] = vi.mocked(fetch).mock.calls[0]!
    expect(address).toBe('/api/admin/imports?reportId=r%201')
    expect(init).toMatchObject({
      method: 'POST',
      body: file,
      headers: { 'x-file-name': encodeURIComponent('年报 2025.html') },
    })
  })

  it('says in the words of the server why a file is refused', async () => {
    answer(415, { error: { code: 'FILE_KIND_UNSUPPORTED', facts: {}, text: '暂不支持“PDF”文件。', reference: 'x' } })
    await expect(uploadReport('1', file)).rejects.toMatchObject({
      code: 'FILE_KIND_UNSUPPORTED',
      message: '暂不支持“PDF”文件。',
    })
  })

  it('says that nothing was reached when no answer comes', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => Promise.reject(new TypeError('fetch failed'))),
    )
    await expect(uploadReport('1', file)).rejects.toMatchObject({ code: 'NO_ANSWER' })
  })
})
