import type { Finding } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { questionedWords, wordsOf } from './questioned-words.ts'

const finding = (
  severity: Finding['severity'],
  ...places: [section: number, start: number, end: number][]
): Finding => ({
  ...{ key: String(places), code: 'TX-01', severity, overridable: true, params: {}, cells: [], sections: [] },
  ...{ operands: [], expected: null, actual: null },
  places: places.map(([section, start, end]) => ({ section, start, end, quote: '' })),
})
const addresses = (...findings: Finding[]) => questionedWords(findings).map(({ id, href }) => [id, href])

describe('questionedWords', () => {
  it('gives each place an address of its own and leads to its finding, and leaves notices out', () => {
    const marked = addresses(finding('error', [1, 5, 9]), finding('info', [1, 0, 3]), finding('warning', [2, 5, 9]))
    expect(marked).toEqual([
      ['words-1-5', '#finding-1'],
      ['words-2-5', '#finding-3'],
    ])
  })

  it('gives places that overlap the address of the first, also where a long one reaches over several', () => {
    const marked = addresses(
      finding('error', [1, 0, 100]),
      finding('error', [1, 10, 20]),
      finding('error', [1, 30, 40]),
      finding('error', [1, 100, 110]),
    )
    expect(marked.map(([id]) => id)).toEqual(['words-1-0', 'words-1-0', 'words-1-0', 'words-1-100'])
  })

  it('follows a chain of overlaps', () => {
    const marked = addresses(finding('error', [1, 0, 10]), finding('error', [1, 5, 20]), finding('error', [1, 15, 18]))
    expect(marked.map(([id]) => id)).toEqual(['words-1-0', 'words-1-0', 'words-1-0'])
  })
})

describe('wordsOf', () => {
  it('gives the first place of a finding, and none for a notice', () => {
    const marked = questionedWords([finding('error', [1, 3, 12], [1, 0, 10]), finding('info', [1, 20, 22])])
    expect(wordsOf(0, marked)).toMatchObject({ start: 0, end: 10 })
    expect(wordsOf(1, marked)).toBeUndefined()
  })
})
