import { afterEach, describe, expect, it, vi } from 'vitest'
import { catchUploads } from '../testing/catch-uploads.ts'
import { uploadReport, type UploadProgress } from './upload.ts'

const file = new File(['年报'], '年报 2025.html', { type: 'text/html' })
const IMPORT_ID = '00000000-0000-4000-8000-000000000040'

describe('uploadReport', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('sends the bytes with the name of the file, and says how far it is', async () => {
    const [sent, progress]: [ReturnType<typeof catchUploads>, UploadProgress[]] = [catchUploads(), []]
    const answer = uploadReport('r 1', file, { onProgress: (step) => progress.push(step) })
    sent[0]!.progress(3, 6)
    sent[0]!.allSent()
    sent[0]!.answer(200, { importId: IMPORT_ID })
    expect(await answer).toBe(IMPORT_ID)
    expect(sent[0]).toMatchObject({ address: '/api/admin/imports?reportId=r%201', body: file })
    expect(sent[0]!.headers['x-file-name']).toBe(encodeURIComponent('年报 2025.html'))
    expect(progress).toEqual([{ kind: 'sending', sent: 3, total: 6 }, { kind: 'reading' }])
  })

  it('asks to keep a file only when told to', () => {
    const sent = catchUploads()
    void uploadReport('1', file, { keep: true })
    expect(sent[0]!.address).toContain('keep=1')
  })

  it('says in the words of the server why a file is refused', async () => {
    const text = '暂不支持“PPTX”文件。'
    catchUploads(({ answer }) =>
      answer(415, { error: { code: 'FILE_KIND_UNSUPPORTED', facts: {}, text, reference: 'x' } }),
    )
    await expect(uploadReport('1', file)).rejects.toMatchObject({ code: 'FILE_KIND_UNSUPPORTED', message: text })
  })

  it('says that nothing was reached when no answer comes, or one that is none of ours', async () => {
    catchUploads(({ lose }) => lose())
    await expect(uploadReport('1', file)).rejects.toMatchObject({ code: 'NO_ANSWER' })
    catchUploads(({ answer }) => answer(502, '<html>Bad gateway</html>'))
    await expect(uploadReport('1', file)).rejects.toMatchObject({ code: 'NO_ANSWER' })
  })

  it('answers nothing when it was stopped', async () => {
    const sent = catchUploads()
    const stop = new AbortController()
    const answer = uploadReport('1', file, { signal: stop.signal })
    stop.abort()
    expect(await answer).toBeNull()
    expect(sent[0]!.stopped()).toBe(true)
  })
})
