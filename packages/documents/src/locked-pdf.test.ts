import { AppError, errorText } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { readPdf } from './read/pdf/read-pdf.ts'
import type { PdfLock } from './testing/lock-pdf.ts'
import { grid, picture, put, smallPdf } from './testing/small-pdf.ts'

const CIPHERS = ['RC4-40', 'RC4-128', 'AES-128', 'AES-256'] as const
const page = { content: `${grid([100, 200, 300], [600, 640])}${put(110, 610, '规章')}${put(210, 610, '12')}` }
const scan = { content: picture(0, 0, 595, 842) }
const file = (cipher: PdfLock['cipher'], user: string, shown = page) =>
  smallPdf([shown], { lock: { cipher, user, owner: 'office' } })

async function refusal(bytes: Uint8Array): Promise<{ code: string; text: string }> {
  try {
    await importDocument(bytes, { fileName: '年报.pdf' })
    return { code: 'read', text: '' }
  } catch (error) {
    return error instanceof AppError
      ? { code: error.code, text: errorText(error.code, error.facts) }
      : { code: String(error), text: '' }
  }
}

describe.each(CIPHERS)('a PDF locked with %s', (cipher) => {
  it('is refused, with what to do, where it cannot be opened without the password', async () => {
    const refused = await refusal(file(cipher, 'secret'))
    expect(refused.code).toBe('FILE_ENCRYPTED')
    expect(refused.text).toContain('“年报.pdf”设了密码')
    expect(refused.text).toContain('去掉密码')
  })

  it('is read like any other where the password only keeps it from being changed', async () => {
    const { lines } = await readPdf(file(cipher, ''), '年报.pdf')
    expect(lines.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['规章', '12']])
    expect((await refusal(file(cipher, '', scan))).code).toBe('FILE_PICTURES_ONLY')
  })
})

describe('a PDF locked by other means', () => {
  const altered = (from: string, to: string) =>
    Buffer.from(Buffer.from(file('AES-128', '')).toString('latin1').replace(from, to), 'latin1')

  it.each([
    ['a certificate', '/Filter /Standard', '/Filter /Adobe.PubSec'],
    ['a cipher of its own', '/V 4 /R 4', '/V 9 /R 9'],
  ])('is refused as locked, not as damaged: %s', async (_, from, to) => {
    expect((await refusal(altered(from, to))).code).toBe('FILE_ENCRYPTED')
  })
})
