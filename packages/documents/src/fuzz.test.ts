import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { survives } from './testing/survives.ts'

const NAMES = ['county-bureau-2020.txt', 'general-office-2019.html']
const FILES = NAMES.map((name) => readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))))
const file = fc.constantFrom(...FILES)

describe('importDocument, on damaged files', () => {
  it('survives files cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
        survives(bytes.subarray(0, Math.floor(bytes.length * share))),
      ),
      { numRuns: 60, seed: 711 },
    )
  })

  it('survives bytes that were changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(file, changes, (bytes, list) => {
        const damaged = new Uint8Array(bytes)
        for (const [at, value] of list) damaged[at % damaged.length] = value
        return survives(damaged)
      }),
      { numRuns: 60, seed: 711 },
    )
  })

  it('survives parts that were repeated or exchanged', async () => {
    const cut = fc.double({ min: 0, max: 1, noNaN: true })
    await fc.assert(
      fc.asyncProperty(file, cut, cut, fc.integer({ min: 1, max: 20 }), (bytes, a, b, times) => {
        const [from, to] = [a, b].map((share) => Math.floor(bytes.length * share)).toSorted((x, y) => x - y)
        const part = bytes.subarray(from, to)
        return survives(Buffer.concat([bytes, ...Array<Uint8Array>(times).fill(part), bytes.subarray(0, from)]))
      }),
      { numRuns: 30, seed: 711 },
    )
  })

  it('survives random bytes and random characters', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), survives), { numRuns: 60, seed: 711 })
    const characters = fc.string({
      unit: fc.constantFrom(...'<>/|=" \n\t一二三、（）政府信息公开年度报告2020件总计其他<td><tr>'),
      maxLength: 3000,
    })
    await fc.assert(
      fc.asyncProperty(characters, (text) => survives(new TextEncoder().encode(text))),
      { numRuns: 60, seed: 711 },
    )
  })

  it.each([
    ['one endless line', '政府信息公开年度报告2020年'.repeat(80_000)],
    ['a hundred thousand lines of labels', '其他 | 总计\n'.repeat(99_000)],
    ['headings without end', '一、总体情况\n'.repeat(190_000)],
    ['a table of wide spans', `<table>${'<tr><td colspan="9999" rowspan="9999">1</td></tr>'.repeat(500)}</table>`],
    ['thousands of open tables', '<table><tr><td>'.repeat(300)],
    ['digits without end', `行政许可 | ${'9'.repeat(200_000)}`],
    ['brackets without end', `2020年政府信息公开年度报告\n${'（'.repeat(100_000)}`],
  ])('does not hang on %s', async (_, text) => {
    await survives(new TextEncoder().encode(text))
  })
})
