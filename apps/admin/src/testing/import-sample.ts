import { f2021, toCellValue } from '@gongkai/core'
import { idOf } from './samples.ts'
import type { ImportedCell, ImportView } from '../features/import/import-state.ts'

const place = (block: number, cell: number | null) => ({
  block,
  cell,
  locator: `第 ${block + 1} 行第 ${(cell ?? 0) + 1} 格`,
  excerpt: '',
})

/** A recognised cell of an invented file. */
export function importedCell(
  id: string,
  raw: string,
  at: ImportedCell['place'],
  more: Partial<ImportedCell> = {},
): ImportedCell {
  const type = f2021.cells[f2021.indexOf.get(id)!]!.type
  return { id, ...toCellValue(type, raw), confidence: 'read', candidates: [], deducedBy: [], place: at, ...more }
}

/** A reading of an invented file: three cells read, one deduced, one with two readings, the rest not found. */
export function openedImport(changes: Partial<ImportView> = {}): ImportView {
  const cells = [
    importedCell('t2.licensing.decisions', '46件', place(1, 1)),
    importedCell('t3.newReceived.naturalPerson', '12', place(3, 1)),
    importedCell('t3.newReceived.commercialEnterprise', '0', place(3, 2)),
    importedCell('t3.carriedIn.naturalPerson', '3', place(4, 1), { confidence: 'deduced' }),
    importedCell('t3.granted.naturalPerson', '1 5', place(5, 1), {
      value: null,
      semantic: 'text',
      confidence: 'ambiguous',
      candidates: ['1', '15'],
    }),
  ]
  return {
    id: idOf(40),
    reportId: idOf(1),
    fileName: '2025年年报.html',
    createdAt: '2026-01-14T02:42:07.000Z',
    acceptedAt: null,
    fileKind: 'html',
    keptBecause: null,
    encoding: 'utf-8',
    carriedDifferences: null,
    recognised: { organ: '云川县文化旅游局', year: 2025, format: 'f2021', title: null },
    mismatches: [],
    warnings: ['只读了前三个表。'],
    cells,
    missing: f2021.cells.map(({ id }) => id).filter((id) => !cells.some((cell) => cell.id === id)),
    unread: [{ locator: '第 9 行', text: '合计 三', reason: '表里没有这一行' }],
    sections: [
      {
        no: 5,
        title: '存在的主要问题及改进情况',
        narrative: [{ kind: 'paragraph', text: '问题是更新不够及时，已按月检查。' }],
      },
    ],
    source: [
      { kind: 'text', id: 0, text: '二、主动公开政府信息情况' },
      {
        kind: 'row',
        id: 1,
        cells: [
          { text: '行政许可', colSpan: 1, rowSpan: 1 },
          { text: '46件', colSpan: 1, rowSpan: 1 },
        ],
      },
      {
        kind: 'row',
        id: 3,
        cells: [
          { text: '一、本年新收', colSpan: 1, rowSpan: 1 },
          { text: '12', colSpan: 1, rowSpan: 1 },
          { text: '0', colSpan: 1, rowSpan: 1 },
        ],
      },
      {
        kind: 'row',
        id: 4,
        cells: [
          { text: '二、上年结转', colSpan: 1, rowSpan: 1 },
          { text: '3', colSpan: 1, rowSpan: 1 },
        ],
      },
      {
        kind: 'row',
        id: 5,
        cells: [
          { text: '（一）予以公开', colSpan: 1, rowSpan: 1 },
          { text: '1 5', colSpan: 1, rowSpan: 1 },
        ],
      },
    ],
    draft: {
      cells: { 't3.newReceived.naturalPerson': { raw: '11', revision: 4 } },
      sections: { '5': { title: '存在的主要问题及改进情况', text: '旧', revision: 2 } },
    },
    ...changes,
  }
}
