import { describe, expect, it } from 'vitest'
import { brokenRows, readGlossary, refusedNames } from './glossary.ts'
import { listFiles, readText } from './workspace/root.ts'
import { exportedNames } from './workspace/exported-names.ts'

const rooms = /^packages\/(core|db|documents|api)\/src\/.*(?<!\.test)\.ts$/

describe('the glossary', () => {
  const notions = readGlossary(readText('docs/glossary.md'))

  it('has one row per notion, with its Chinese term and its identifier', () => {
    expect(brokenRows(notions)).toEqual([])
    expect(notions.length).toBeGreaterThan(15)
  })

  it('is followed by every exported name', () => {
    const names = listFiles()
      .filter((file) => rooms.test(file))
      .flatMap((file) => exportedNames(file, readText(file)).map(({ name }) => name))
    expect(names.length).toBeGreaterThan(50)
    expect(refusedNames(names, notions)).toEqual([])
  })
})

describe('readGlossary', () => {
  const text = '## Notions\n\n| 中文 | identifier | not |\n|---|---|---|\n| 行政机关 | `organ` | `agency`, `unit` |\n'

  it('reads terms, names and refused names', () => {
    expect(readGlossary(text)).toEqual([{ chinese: '行政机关', identifiers: ['organ'], not: ['agency', 'unit'] }])
  })

  it('refuses a file without the table', () => {
    expect(() => readGlossary('# Something else')).toThrow('Notions')
  })
})

describe('brokenRows', () => {
  it('names rows without a half and rows that repeat a notion', () => {
    const organ = { chinese: '行政机关', identifiers: ['organ'], not: [] }
    expect(brokenRows([organ, { ...organ, identifiers: ['body'] }])).toEqual(['"行政机关" stands in two rows'])
    expect(brokenRows([{ ...organ, identifiers: [] }])).toHaveLength(1)
    expect(brokenRows([{ ...organ, chinese: 'organ' }])).toHaveLength(1)
  })
})

describe('refusedNames', () => {
  const notions = [{ chinese: '行政机关', identifiers: ['organ'], not: ['agency'] }]

  it('finds a refused name with a capital or in the plural', () => {
    expect(refusedNames(['agency', 'Agency', 'organ'], notions)).toEqual([
      'agency: say organ for 行政机关',
      'Agency: say organ for 行政机关',
    ])
    expect(refusedNames(['Units'], [{ ...notions[0]!, not: ['unit'] }])).toHaveLength(1)
  })
})

describe('exportedNames', () => {
  it('sees every kind of declaration and its comment, and no re-export', () => {
    const text = [
      '/** A sum. */',
      'export const sum = 1, other = 2',
      'export function add() {}',
      '/** A shape. */ export interface Shape { a: 1 }',
      'export type Name = string',
      'const hidden = 1',
      "export { thing } from './thing.ts'",
    ].join('\n')
    expect(exportedNames('a.ts', text).map(({ name, documented }) => `${name} ${documented}`)).toEqual([
      'sum true',
      'other true',
      'add false',
      'Shape true',
      'Name false',
    ])
  })
})
