import { describe, expect, it } from 'vitest'
import { LARGEST_COUNT } from '../../definition/cell-type.ts'
import { cellIndex } from '../../definition/define-format.ts'
import { cellFromNumber, cellWithinLimit, type CellValue } from '../../report/cell-value.ts'
import { buildFacts } from '../../testing/build-facts.ts'
import { evaluateRules } from '../evaluate-rules.ts'

const TOTAL = 't3.granted.total'

/** What NM-01 says of a total that holds `cell`. */
function judge(cellOf: (type: Parameters<typeof cellFromNumber>[0]) => CellValue) {
  const facts = buildFacts()
  const index = cellIndex(facts.format, TOTAL)
  const cells = facts.cells.with(index, cellOf(facts.format.cells[index]!.type))
  return evaluateRules({ ...facts, cells }).filter(({ code }) => code === 'NM-01')
}

describe('NM-01 for a total', () => {
  it('takes the largest count', () => expect(judge((type) => cellWithinLimit(type, LARGEST_COUNT))).toEqual([]))
  it.each([
    ['kept as its digits', cellWithinLimit],
    ['stored as a number', cellFromNumber],
  ])('is an error beyond it, %s', (_, cell) =>
    expect(judge((type) => cell(type, LARGEST_COUNT + 1))).toMatchObject([
      { severity: 'error', variant: 'tooLarge', cells: [TOTAL], actual: '1000000000' },
    ]),
  )
})
