import { describe, expect, it } from 'vitest'
import { f2021, getCell } from '@gongkai/core'
import { idOf, organ } from '../../testing/samples.ts'
import { groupHash, manifestFile } from './manifest.ts'
import { sumCells } from './sum-cells.ts'
import { columnsOf, originIn, rowOf, shortCellLabel, splitChildren, sumLines, type Child } from './whose-number.ts'

const sums = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([id, sum]) => [id, { sum, reports: 1 }]))

describe('sumLines', () => {
  it('lists one column of table 3 with its groups and their sums', () => {
    const lines = sumLines(f2021, 't3', 'total', sums({ 't3.deniedByLaw.total': 3, 't3.deniedStateSecret.total': 1 }))
    const group = lines.findIndex(({ cell }) => cell === undefined)
    expect(lines[group]).toMatchObject({ sum: 4, indented: false })
    expect(lines[group]?.label).toContain('不予公开')
    expect(lines[group + 1]).toMatchObject({ label: '1.属于国家秘密', sum: 1, indented: true })
    expect(lines.filter(({ cell }) => cell === undefined)).toHaveLength(4)
  })

  it('keeps a cell nobody gave a number for apart from zero', () => {
    const [line] = sumLines(f2021, 't3', 'total', {})
    expect(line?.sum).toBeNull()
    expect(sumCells(f2021, { cells: sums({ 't3.newReceived.total': 0 }) }).map(({ semantic }) => semantic)).toContain(
      'zero',
    )
    expect(sumCells(f2021, { cells: {} }).every(({ semantic }) => semantic === 'empty')).toBe(true)
  })

  it('lists every cell of the other tables', () => {
    expect(sumLines(f2021, 't4', '', {})).toHaveLength(15)
    expect(columnsOf(f2021, 't4')).toEqual([])
    expect(columnsOf(f2021, 't3')[0]).toEqual({ key: 'total', label: '总计' })
  })
})

describe('rowOf and originIn', () => {
  it('lead from a total to its largest part', () => {
    const row = rowOf(f2021, 't3.granted.total')
    expect(row).toHaveLength(7)
    const values: Record<string, number> = { 't3.granted.naturalPerson': 31, 't3.granted.legalPerson.commercial': 4 }
    expect(originIn(row, 't3.granted.total', (id) => values[id] ?? null)).toBe('t3.granted.naturalPerson')
    expect(originIn(row, 't3.granted.naturalPerson', () => null)).toBe('t3.granted.naturalPerson')
  })

  it('keep the cells of one group of table 4 together', () => {
    const first = f2021.cells.find(({ table }) => table === 't4')!
    expect(rowOf(f2021, first.id)).toHaveLength(5)
  })
})

describe('splitChildren', () => {
  it('tells counting, zero and blank organs apart', () => {
    const child = (number: number, value: number | null): Child => ({
      organ: organ(number, `机关${number}`),
      reportId: idOf(number),
      versionNo: 1,
      value,
      semantic: '',
    })
    const split = splitChildren([child(1, 38), child(2, 0), child(3, null)])
    expect([split.counting.length, split.largest, split.zeros, split.blank]).toEqual([1, 38, 1, 1])
  })
})

describe('shortCellLabel', () => {
  it('names a cell of table 3 by column and row in few words', () => {
    expect(shortCellLabel(getCell(f2021, 't3.granted.total'))).toBe('总计 · 予以公开')
  })
})

describe('manifestFile', () => {
  it('names every version and every sum, so that anyone can add up again', async () => {
    const file = manifestFile({
      roundName: '云川县2025年度',
      governmentName: '云川县人民政府',
      reportingYear: 2025,
      format: 'f2021',
      asOf: '2026-02-03T02:31:06.000Z',
      included: [
        { organ: organ(1, '县水利局'), reportId: idOf(1), versionId: idOf(2), versionNo: 1, contentHash: 'c0ffee' },
      ],
      missing: [],
      cells: sums({ 't3.granted.total': 5 }),
      manifestHash: 'abcdef12',
    })
    expect(JSON.parse(await file.text())).toMatchObject({
      manifestHash: 'abcdef12',
      versions: [{ contentHash: 'c0ffee' }],
      sums: { 't3.granted.total': 5 },
    })
    expect(groupHash('abcdef12')).toBe('abcd ef12')
  })
})
