import { buildReport } from '@gongkai/core/testing'
import { describe, expect, it } from 'vitest'
import { importDocument } from '../import-document.ts'
import { reportOfDistinctCells } from '../testing/arbitrary-report.ts'
import { writePdf } from './pdf.ts'

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('writePdf', () => {
  it.each(['f2019', 'f2021'] as const)('sets a report of %s as a tagged PDF made to be kept', (format) => {
    const report = reportOfDistinctCells(format, format === 'f2019' ? 2020 : 2024)
    const bytes = writePdf(report, { date: '2026-01-26' })
    expect(latin(bytes)).toMatch(/^%PDF-1\.7/)
    const metadata = utf8(bytes)
    expect(metadata).toContain(report.title)
    expect(metadata).toMatch(/pdfaid:part>2<.*pdfaid:conformance>A</s)
  })

  it('takes words as words, whatever they mean to the typesetter', () => {
    const text = '#panic("x") $x^2$ *b* _i_ \\ [甲] @ref <label> //'
    const report = buildReport({ title: text, organName: text })
    expect(() => writePdf({ ...report, preface: [{ kind: 'paragraph', text }] })).not.toThrow()
  })

  it('breaks a long address behind its marks, and adds nothing to it', async () => {
    const address = `www.${'lanjiang.'.repeat(8)}example`
    const text = `报告的电子版见${address}，也可以来函索取。`
    const report = { ...reportOfDistinctCells('f2021', 2024), preface: [{ kind: 'paragraph' as const, text }] }
    const { source } = await importDocument(writePdf(report), { fileName: 'report.pdf' })
    const block = source.find((one) => one.kind === 'text' && one.text.includes('索取'))
    expect(block).toMatchObject({ text })
    // The page is 156 mm wide between its margins; kept whole the address would reach beyond.
    expect(block).toHaveProperty(
      'box.width',
      expect.toSatisfy((width: number) => width < (156 / 25.4) * 72 + 1),
    )
  })

  it('is still a PDF where the font lacks a character or a date is not known', () => {
    const report = { ...buildReport(), preface: [{ kind: 'paragraph' as const, text: '李\u{2A700}\u0001' }] }
    expect(utf8(writePdf(report, { date: '2026-01-26' }))).not.toContain('pdfaid:part')
    expect(utf8(writePdf(buildReport()))).not.toContain('pdfaid:part')
  })

  it('gives the same bytes for the same report', () => {
    const options = { date: '2026-01-26' }
    expect(writePdf(buildReport(), options)).toEqual(writePdf(structuredClone(buildReport()), options))
  })
})
