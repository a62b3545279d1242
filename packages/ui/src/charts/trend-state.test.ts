import { describe, expect, it } from 'vitest'
import { trendState } from './trend-state.ts'

const points = [2019, 2020, 2021, 2022].map((year) => ({ year, value: year - 2000 }))

describe('trendState', () => {
  it('draws one line across the seam where the meaning stayed', () => {
    const state = trendState(points, { seam: 2021, comparable: true })
    expect(state.lines).toHaveLength(1)
    expect(state.seamX).not.toBeNull()
  })

  it('breaks the line at the seam where the meaning changed', () => {
    const { lines } = trendState(points, { seam: 2021, comparable: false })
    expect(lines.map(({ old }) => old)).toEqual([true, false])
  })

  it('leaves a gap where a year has no number instead of drawing zero', () => {
    const gap = points.map((point) => (point.year === 2020 ? { ...point, value: null } : point))
    const state = trendState(gap, { seam: 2021, comparable: true })
    expect(state.lines).toHaveLength(2)
    expect(state.marks.map(({ year }) => year)).toEqual([2019, 2021, 2022])
  })

  it('draws no seam when all years lie on one side', () => {
    expect(trendState(points.slice(2), { seam: 2021, comparable: false }).seamX).toBeNull()
  })

  it('bears an empty series', () => {
    expect(trendState([], { seam: 2021, comparable: true })).toMatchObject({ lines: [], last: null, years: [] })
  })
})
