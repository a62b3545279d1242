import { describe, expect, it } from 'vitest'
import { importedCell, openedImport } from '../../testing/import-sample.ts'
import { indexSource, nextAt, partsOfSource, type SourceRow } from './source-blocks.ts'

const row = (id: number, more: Partial<SourceRow> = {}): SourceRow => ({
  ...{ kind: 'row', id, cells: [{ text: String(id), colSpan: 1, rowSpan: 1 }] },
  ...more,
})
const idsOf = (parts: ReturnType<typeof partsOfSource>) =>
  parts.map((part) => (part.kind === 'table' ? part.rows.map(({ id }) => id) : part.block.id))

describe('partsOfSource', () => {
  it('draws neighbouring rows as one table, until a paragraph or another table begins', () => {
    const text = { kind: 'text', id: 2, text: '三、' } as const
    expect(idsOf(partsOfSource([row(0), row(1), text, row(3, { table: 1 }), row(4, { table: 2 })]))).toEqual([
      [0, 1],
      2,
      [3],
      [4],
    ])
  })

  it('gives each sheet its name', () => {
    const [first, second] = partsOfSource([
      row(0, { locator: 'sheet 表二, row 1', table: 1 }),
      row(1, { locator: 'sheet 表三, row 1', table: 1 }),
    ])
    expect([first, second]).toMatchObject([{ sheet: '表二' }, { sheet: '表三' }])
  })
})

describe('indexSource', () => {
  it('finds the cells of a place, one after the other where several stand there', () => {
    const at = { block: 7, cell: 1, locator: 'line 8, cell 2', excerpt: '' }
    const cells = ['t3.granted.naturalPerson', 't3.granted.commercialEnterprise'].map((id) =>
      importedCell(id, '000', at),
    )
    const found = indexSource(openedImport({ cells })).at(7, 1)
    expect(nextAt(found, null)).toBe('t3.granted.naturalPerson')
    expect(nextAt(found, 't3.granted.naturalPerson')).toBe('t3.granted.commercialEnterprise')
    expect(nextAt(found, 't3.granted.commercialEnterprise')).toBe('t3.granted.naturalPerson')
    expect(nextAt([], null)).toBeNull()
  })
})
