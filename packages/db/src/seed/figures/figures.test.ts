import { failingEquations } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { DEMO_ORGANS, getDemoOrgan } from '../organs.ts'
import { figuresFor, firstCarried, joinCarried, valueIn } from './figures.ts'

const organ = getDemoOrgan('yunchuan-ziran')
const profile = organ.profile!

describe('figuresFor', () => {
  it('keeps every equation of both forms for every kind of organ', () => {
    for (const one of DEMO_ORGANS.filter((candidate) => candidate.profile !== null)) {
      let carried = firstCarried(one, one.profile!)
      for (const year of [2019, 2020, 2021, 2022]) {
        const figures = figuresFor(one, one.profile!, year, carried)
        const values = figures.format.cells.map((cell) => valueIn(figures, cell.id))
        expect([one.slug, year, failingEquations(figures.format, values)]).toEqual([one.slug, year, []])
        carried = figures.carried
      }
    }
  })

  it('carries in exactly what the year before carried out, also across the change of the form', () => {
    let before = figuresFor(organ, profile, 2019, firstCarried(organ, profile))
    for (const year of [2020, 2021, 2022]) {
      const now = figuresFor(organ, profile, year, before.carried)
      for (const column of ['naturalPerson', 'legalServiceOrg', 'total'])
        expect(valueIn(now, `t3.carriedIn.${column}`)).toBe(valueIn(before, `t3.carriedOut.${column}`))
      before = now
    }
  })

  it('gives the same numbers every time', () => {
    const again = () => figuresFor(organ, profile, 2023, firstCarried(organ, profile))
    expect(again().cells).toEqual(again().cells)
  })

  it('gives a weather bureau nothing to count', () => {
    const weather = getDemoOrgan('yunchuan-qixiang')
    const figures = figuresFor(weather, weather.profile!, 2024, firstCarried(weather, weather.profile!))
    expect(Object.values(figures.cells).filter(({ value }) => value !== 0)).toEqual([])
  })
})

describe('joinCarried', () => {
  it('hands the sum of the predecessors to the successor', () => {
    const one = firstCarried(organ, profile)
    const joined = joinCarried([one, one])
    expect(joined.standing.inForce).toBe(2 * one.standing.inForce)
    expect(joined.open.naturalPerson).toBe(2 * one.open.naturalPerson)
  })
})
