import { errorText, AppError } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { importDocument } from './import-document.ts'
import { grid, picture, put, smallPdf, type SmallPage, type SmallPicture } from './testing/small-pdf.ts'

const NO_PICTURE = 'this is no picture at all'
/** Each way a scanner packs its pages, here around bytes that nothing could unpack. */
const SCANNED: readonly (readonly [string, SmallPicture])[] = [
  ['JBIG2', { filter: '/Filter /JBIG2Decode', bytes: NO_PICTURE }],
  ['JPEG 2000', { filter: '/Filter /JPXDecode', bytes: NO_PICTURE }],
  ['fax', { filter: '/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 1 /Rows 1 >>', bytes: NO_PICTURE }],
  ['JPEG', { filter: '/Filter /DCTDecode', bytes: NO_PICTURE }],
  ['JBIG2 in two colours', { filter: '/Filter /JBIG2Decode', bytes: NO_PICTURE, isMask: true }],
  ['fax in two colours', { filter: '/Filter /CCITTFaxDecode', bytes: NO_PICTURE, isMask: true }],
  ['dots in two colours', { filter: '', bytes: '0', isMask: true }],
  ['packed dots', { filter: '/Filter /FlateDecode', bytes: NO_PICTURE }],
  ['nothing', { filter: '', bytes: '' }],
]
const scan: SmallPage = { content: picture(0, 0, 595, 842) }

const COLUMNS = [60, 200, 300, 400, 500]
const row = (y: number, ...cells: string[]) => cells.map((text, index) => put(COLUMNS[index]! + 4, y, text)).join('')

async function refusal(bytes: Uint8Array): Promise<{ code: string; text: string }> {
  try {
    await importDocument(bytes, { fileName: '年报.pdf' })
    return { code: 'read', text: '' }
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, text: errorText(error.code, error.facts) }
    throw error
  }
}

/** A page of words, and of the first table of a report. */
const page: SmallPage = {
  content: [
    put(60, 780, '安澜县林业局2024年政府信息公开工作年度报告'),
    put(60, 740, '一、总体情况'),
    put(60, 720, '本机关按照要求公开政府信息，现将有关情况报告如下。'),
    put(60, 690, '二、主动公开政府信息情况'),
    grid(COLUMNS, [560, 600, 640, 670]),
    row(650, '信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
    row(615, '规章', '0', '1', '2'),
    row(575, '行政规范性文件', '3', '4', '5'),
  ].join(''),
}

describe.each(SCANNED)('a PDF scanned into pictures packed as %s', (_, dot) => {
  it('is refused for what it is, whatever is in its pictures', async () => {
    const refused = await refusal(smallPdf([scan, scan, scan], { picture: dot }))
    expect(refused.code).toBe('FILE_PICTURES_ONLY')
    expect(refused.text).toContain('“年报.pdf”是扫描件或图片')
  })

  it('is read where it has words, with a note that names the pages of pictures', async () => {
    const bytes = smallPdf([page, scan, scan], { picture: dot })
    const { organName, cells, notes } = await importDocument(bytes, { fileName: '年报.pdf' })
    expect(organName).toBe('安澜县林业局')
    expect(cells.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5])
    expect(notes).toContainEqual({ code: 'PICTURES_NOT_READ', params: { pages: '2、3' } })
  })
})

describe('a PDF with a picture in the middle of what is drawn', () => {
  it.each(['/F /DCT', '/F /CCF /DP << /K -1 >>', '/F /Fl', ''])('is known by it too: %s', async (filter) => {
    const inline = `q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ${filter} ID ${NO_PICTURE} EI Q\n`
    expect((await refusal(smallPdf([{ content: inline }]))).code).toBe('FILE_PICTURES_ONLY')
    const { notes } = await importDocument(smallPdf([page, { content: inline }]), { fileName: '年报.pdf' })
    expect(notes).toContainEqual({ code: 'PICTURES_NOT_READ', params: { pages: '2' } })
  })
})
