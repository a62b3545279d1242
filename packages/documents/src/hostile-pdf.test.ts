import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf } from './read/pdf/read-pdf.ts'
import { reportOfDistinctCells } from './testing/arbitrary-report.ts'
import { grid, put, rule, smallPdf } from './testing/small-pdf.ts'
import { survives } from './testing/survives.ts'
import { writePdf } from './write/pdf.ts'

const FILES = [
  writePdf(reportOfDistinctCells('f2021', 2024)),
  smallPdf([{ content: grid([100, 200, 300], [600, 640]) + put(110, 610, '规章') + put(210, 610, '1') }]),
]
const file = fc.constantFrom(...FILES)

const OPERATORS =
  'q Q cm m l c re h S f B n W BT ET Tf Tj TJ Td TD Tm T* Tc Tw Tz TL Ts Tr BX EX Do w d gs sh rg BDC EMC'.split(' ')
const operand = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(String),
  fc.constantFrom(
    '0',
    '1e9',
    '-1e9',
    '99999999999999999999',
    '/S',
    '/V',
    '/P',
    '/None',
    '<4e004e01>',
    '[<5b57> 9 <5b57>]',
    '<<>>',
    '[[[',
    '(',
  ),
)
const instruction = fc
  .tuple(fc.array(operand, { maxLength: 6 }), fc.constantFrom(...OPERATORS))
  .map(([operands, operator]) => [...operands, operator].join(' '))

describe('importDocument, on damaged and hostile PDF files', () => {
  it('survives files cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
        survives(bytes.slice(0, Math.floor(bytes.length * share))),
      ),
      { numRuns: 30, seed: 711 },
    )
  })

  it('survives bytes that were changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(file, changes, (bytes, list) => {
        const damaged = new Uint8Array(bytes)
        for (const [at, value] of list) damaged[at % damaged.length] = value
        return survives(damaged)
      }),
      { numRuns: 30, seed: 711 },
    )
  })

  it('survives instructions in any order with any operands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(instruction, { maxLength: 120 }), (instructions) =>
        survives(
          smallPdf([{ content: `${put(100, 700, '2024年政府信息公开工作年度报告')}${instructions.join('\n')}` }]),
        ),
      ),
      { numRuns: 40, seed: 711 },
    )
  })

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
