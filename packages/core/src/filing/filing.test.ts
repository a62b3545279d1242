import { describe, expect, it } from 'vitest'
import { f2021 } from '../formats/f2021/index.ts'
import { addUpCells } from '../aggregate/add-up-cells.ts'
import { cellFromNumber, EMPTY_CELL } from '../report/cell-value.ts'
import { contentOfDraft } from './content-of-draft.ts'
import { toSurroundings } from './to-surroundings.ts'

const head = { format: 'f2021', reportingYear: 2024, kind: 'organ', organName: '安澜县水利局' } as const

describe('contentOfDraft', () => {
  it('gives an untouched draft the official title and the six sections', () => {
    const content = contentOfDraft(head, [], [])
    expect(content.title).toBe('安澜县水利局2024年政府信息公开工作年度报告')
    expect(content.sections.map((section) => section.no)).toEqual([1, 2, 3, 4, 5, 6])
    expect(content.cells).toEqual({})
  })

  it('keeps what was written', () => {
    const words = [{ kind: 'paragraph' as const, text: '没有其他事项。' }]
    const cell = { id: 't3.granted.total', raw: '3', value: 3, semantic: 'number' as const }
    const content = contentOfDraft(
      head,
      [cell],
      [
        { no: 0, title: '年报', narrative: words },
        { no: 6, title: '其他', narrative: words },
      ],
    )
    expect([content.title, content.preface, content.sections[5]]).toEqual([
      '年报',
      words,
      { no: 6, title: '其他', narrative: words },
    ])
    expect(content.cells).toEqual({ 't3.granted.total': { raw: '3', value: 3, semantic: 'number' } })
  })
})

describe('toSurroundings', () => {
  const nothing = { organ: null, previous: null, others: [], directory: [], filing: null, peerMedianFees: null }

  it('puts the cells of last year in the order of their format', () => {
    const cells = { [f2021.cells[3]!.id]: cellFromNumber(f2021.cells[3]!.type, 7) }
    const { previous } = toSurroundings({
      ...nothing,
      previous: { format: 'f2021', reportingYear: 2023, cells, text: '' },
    })
    expect(previous?.cells.map((cell) => cell.value)).toEqual(f2021.cells.map((_, index) => (index === 3 ? 7 : null)))
  })

  it('knows no last year where there is none', () => expect(toSurroundings(nothing).previous).toBeNull())
})

describe('addUpCells', () => {
  it('adds numbers and leaves blank what no report states', () => {
    const [first, second] = [f2021.cells[0]!, f2021.cells[1]!]
    const sum = addUpCells(f2021, [
      { [first.id]: cellFromNumber(first.type, 2) },
      { [first.id]: cellFromNumber(first.type, 5) },
    ])
    expect(sum[first.id]?.value).toBe(7)
    expect(sum[second.id]).toEqual(EMPTY_CELL)
  })
})
