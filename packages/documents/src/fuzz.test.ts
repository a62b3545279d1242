import { afterAll, describe, expect, it } from 'vitest'
import { closeReaders, importFile, keepFile } from './isolated/import-file.ts'
import { faultsOfKept, faultsOfReading, faultsOfRefusal, FUZZ_KINDS, makeFuzzInput } from './testing/fuzz/index.ts'
import { survives } from './testing/survives.ts'

/** Inputs of each kind; the command `fuzz` of the benchmarks reads ten thousand. */
const INPUTS = 10

/** What is wrong with the answer the server gets for a file, and with the one it gets where it keeps the file as it stands. */
async function faultsOf(bytes: Uint8Array, fileName: string): Promise<readonly string[]> {
  const imported = importFile(bytes, { fileName }).then(faultsOfReading, faultsOfRefusal)
  const kept = keepFile(bytes, { fileName }).then(faultsOfKept, faultsOfRefusal)
  return (await Promise.all([imported, kept])).flat()
}

afterAll(closeReaders)

describe('importFile, on damaged files', () => {
  it.each(FUZZ_KINDS)('reads or clearly refuses %s, whatever was done to it', async (kind) => {
    const found: string[] = []
    for (let number = 0; number < INPUTS; number++) {
      const { bytes, fileName, damages } = await makeFuzzInput('711', number, [kind])
      const faults = await faultsOf(bytes, fileName)
      found.push(...faults.map((fault) => `${number} (${damages.join(', ')}): ${fault}`))
    }
    expect(found).toEqual([])
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
