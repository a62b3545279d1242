import { describe, expect, it } from 'vitest'
import { readPdf } from './read/pdf/read-pdf.ts'
import { grid, put, rule, smallPdf } from './testing/small-pdf.ts'
import { survives } from './testing/survives.ts'

describe('importDocument, on PDF files made to do harm', () => {
  it.each([
    ['thousands of lines through each other', grid(steps(3000), steps(2000))],
    ['a grid of tens of thousands of fields', grid(steps(190, 3), steps(260, 3))],
    ['four thousand nested states', 'q '.repeat(4000) + put(100, 700, '规章')],
    ['a picture within a picture without end', 'q 1e30 0 0 1e30 0 0 cm '.repeat(300) + put(100, 700, '规章')],
    ['text of no height and of enormous height', put(100, 700, '规章', 0) + put(100, 700, '规章', 1e12)],
    ['a thousand characters in one place', put(100, 700, '章').repeat(1000)],
    [
      'tables inside of tables',
      Array.from({ length: 60 }, (_, i) => grid([10 + i, 580 - i], [10 + i, 800 - i])).join(''),
    ],
    ['lines of no length', rule(5, 5, 5, 5).repeat(5000)],
  ])('does not hang on %s', async (_, content) => {
    await survives(smallPdf([{ content: content + put(100, 700, '2024年政府信息公开工作年度报告') }]))
  })

  it('makes neither cells nor words of what is drawn too small or too large to be seen', async () => {
    const content = put(100, 700, '规章') + put(100, 700, '字', 1e12) + put(100, 650, '条', 0)
    const { lines } = await readPdf(smallPdf([{ content }]), 'a.pdf')
    expect(lines.map(({ cells }) => cells[0]!.text)).toEqual(['规章'])
  })
})

/** Distances a table could be ruled at. */
function steps(count: number, apart = 0.25): number[] {
  return Array.from({ length: count }, (_, index) => 5 + index * apart)
}
