import { request as httpRequest } from 'node:http'
import { bringTo, draftReport, REPORTING_YEAR, WATER } from '@gongkai/api/testing'
import { REPORT_FILE_KINDS, REPORT_FILES } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await bringTo(server.house, await draftReport(server.house), 'publish')
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' })
const published = `/organs/anlan-forestry/${REPORTING_YEAR}`
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

/** Status of a file for whoever has `tag` already. Not by fetch: it tells every server to disregard what it has. */
function statusWith(tag: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${server.url}${path}`, { headers: { 'if-none-match': tag } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    request.on('error', reject).end()
  })
}

describe('reportFiles', () => {
  it.each(REPORT_FILE_KINDS)('offers a published report as %s, and does not send it twice', async (kind) => {
    const { fileName, mediaType, extension } = REPORT_FILES[kind]
    const response = await get(`${published}/${fileName}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('content-disposition')).toContain(`.${extension}`)
    expect((await bytesOf(response)).length).toBeGreaterThan(1000)
    const tag = response.headers.get('etag') ?? ''
    expect(await statusWith(tag, `${published}/${fileName}`)).toBe(304)
  })

  it('gives every time the same bytes, and for a numbered version lets them be kept', async () => {
    const [inForce, numbered] = [await get(`${published}/report.pdf`), await get(`${published}/v/1/report.pdf`)]
    expect(inForce.headers.get('cache-control')).toBe('no-cache')
    expect(numbered.headers.get('cache-control')).toContain('max-age')
    expect(await bytesOf(numbered)).toEqual(await bytesOf(inForce))
  })

  it('offers the blank forms, and nothing that is none', async () => {
    const form = await get('/forms/f2021.docx')
    expect(form.headers.get('content-disposition')).toContain('.docx')
    expect(new TextDecoder('latin1').decode(await bytesOf(form)).startsWith('PK')).toBe(true)
    expect((await get('/forms/f2019.pdf')).headers.get('content-type')).toBe('application/pdf')
    expect((await get('/forms/f2018.pdf')).status).toBe(400)
    expect((await get('/forms/f2021.csv')).status).toBe(400)
    expect((await get(`${published}/v/7/report.docx`)).status).toBe(404)
    expect((await get('/organs/anlan-forestry/2019/report.docx')).status).toBe(404)
  })
})

describe('draftFiles', () => {
  let draft: string
  beforeAll(async () => {
    draft = `/api/admin/reports/${await draftReport(server.house, undefined, WATER)}/report`
  })

  it.each(['docx', 'xlsx', 'pdf'])('gives a draft as %s to whoever may read it, named as one', async (kind) => {
    const cookie = await server.signIn('waterReporter')
    const response = await get(`${draft}.${kind}`, { cookie })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('（草稿）')
  })

  it('is refused unsigned, to strangers, and for what is no file', async () => {
    expect((await get(`${draft}.docx`)).status).toBe(401)
    expect((await get(`${draft}.docx`, { cookie: await server.signIn('reporter') })).status).toBe(403)
    expect((await get(`${draft}.exe`, { cookie: await server.signIn('waterReporter') })).status).toBe(400)
  })
})
