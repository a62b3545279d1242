import { describe, expect, it } from 'vitest'
import { importedCell, openedImport } from '../../../testing/import-sample.ts'
import { boxAt, placesByPage } from './page-places.ts'

const box = (page: number, left: number) => ({ page, left, top: 100, width: 40, height: 20 })
const at = (block: number, cell: number | null) => ({ block, cell, locator: 'page 2', excerpt: '' })
const view = openedImport({
  source: [
    { kind: 'text', id: 0, text: '三、', box: box(1, 70) },
    {
      kind: 'row',
      id: 1,
      cells: [
        { text: '（一）予以公开', colSpan: 1, rowSpan: 1, box: box(2, 70) },
        { text: '12', colSpan: 1, rowSpan: 1, box: box(2, 110) },
        { text: '0', colSpan: 1, rowSpan: 1 },
      ],
    },
  ],
  cells: [
    importedCell('t3.granted.naturalPerson', '12', at(1, 1)),
    importedCell('t3.granted.commercialEnterprise', '12', at(1, 1)),
    importedCell('t3.granted.researchInstitution', '0', at(1, 2)),
  ],
})

describe('boxAt', () => {
  it('is the region of a cell, of a paragraph, or around a whole row', () => {
    expect(boxAt(view, { block: 1, cell: 1 })).toEqual(box(2, 110))
    expect(boxAt(view, { block: 0, cell: null })).toEqual(box(1, 70))
    expect(boxAt(view, { block: 1, cell: null })).toEqual({ page: 2, left: 70, top: 100, width: 80, height: 20 })
    expect(boxAt(view, { block: 9, cell: null })).toBeNull()
  })
})

describe('placesByPage', () => {
  it('puts cells of one region together and leaves out those without one', () => {
    const places = placesByPage(view)
    expect([...places.keys()]).toEqual([2])
    expect(places.get(2)?.map(({ cells }) => cells.map(({ id }) => id))).toEqual([
      ['t3.granted.naturalPerson', 't3.granted.commercialEnterprise'],
    ])
  })
})
