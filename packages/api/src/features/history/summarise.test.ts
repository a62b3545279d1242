import { describe, expect, it } from 'vitest'
import { EVENT_KINDS } from '../../events/event-kinds.ts'
import { summarise } from './summarise.ts'

const DATA: Readonly<Record<string, unknown>> = {
  'report.started': { organId: 'x' },
  'report.cellsSaved': {
    cells: [
      { id: 't3.granted.naturalPerson', raw: '3' },
      { id: 't3.granted.total', raw: '' },
    ],
  },
  'report.zerosAttested': { cells: ['t3.granted.other', 't4.review.total'] },
  'report.sectionSaved': { no: 5 },
  'report.explained': { code: 'XY-07' },
  'report.fileImported': { fileName: '年报.html' },
  'report.importAccepted': { fileName: '年报.html' },
  'report.moved': { transition: 'sendBack', reason: '表三合计不对', versionNo: null },
}

describe('summarise', () => {
  it('has a sentence for every event of a report', () => {
    const kinds = EVENT_KINDS.filter((kind) => kind.startsWith('report.'))
    for (const kind of kinds) expect(summarise('f2021', kind, DATA[kind]), kind).toMatch(/[一-龥]/)
  })

  it('names cells as people do and gives the reason of a step', () => {
    expect(summarise('f2021', 'report.cellsSaved', DATA['report.cellsSaved'])).toMatch(
      /填写 2 格：.*予以公开.*自然人 = 3/,
    )
    expect(summarise('f2021', 'report.moved', DATA['report.moved'])).toBe('退回并说明：表三合计不对')
  })

  it('shows a kind it does not know by its name', () =>
    expect(summarise('f2021', 'report.later', {})).toBe('report.later'))
})
