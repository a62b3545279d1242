import { describe, expect, it } from 'vitest'
import { importDocument } from '../import-document.ts'
import { reportOfDistinctCells } from '../testing/arbitrary-report.ts'
import { writeHtml } from '../write/html.ts'
import { wellFormed } from './well-formed.ts'

describe('wellFormed', () => {
  it('leaves out what cannot be kept, at any depth, and nothing else', () => {
    expect(wellFormed({ a: ['\0一\0', null, 3], b: { c: '𠮷'.slice(0, 1) } })).toEqual({
      a: ['一', null, 3],
      b: { c: '\ufffd' },
    })
    expect(wellFormed('𠮷村 1')).toBe('𠮷村 1')
  })

  it('is applied to everything that is read from a file', async () => {
    const report = reportOfDistinctCells('f2021', 2024)
    // One rare character whose halves lie on both sides of the place where long excerpts are cut.
    const rare = `${'长'.repeat(199)}𠮷${'。'.repeat(20)}`
    const cells = { ...report.cells, 't3.granted.total': { raw: rare, value: null, semantic: 'text' as const } }
    const imported = await importDocument(new TextEncoder().encode(writeHtml({ ...report, cells })), {
      fileName: '年报.html',
    })
    // Halves of pairs are written as escapes in JSON.
    expect(JSON.stringify(imported)).not.toMatch(/\\ud[89a-f]|\\u0000/)
    expect(JSON.stringify(imported)).toContain('\ufffd')
  })
})
