import { f2021, failingEquations } from '@gongkai/core'
import type { BenchCase } from '../bench-case.ts'
import { sampleReports } from '@gongkai/core/testing'
import { plainNumbers } from './plain-numbers.ts'

const REPORTS = 1000

/** Where the rows of table 3 and 4 stand in the list of cells, written down by hand as a plain program would. */
const T3 = 10
const T4 = T3 + 25 * 7

/** The 42 equations by hand, in loops over one typed array: what a program that knows only this one form would do. */
function brokenByHand(n: Int32Array): number {
  let broken = 0
  for (let column = 0; column < 7; column++) {
    let results = 0
    for (let row = 2; row < 23; row++) results += n[T3 + row * 7 + column]!
    const total = n[T3 + 23 * 7 + column]!
    if (results !== total) broken++
    if (n[T3 + column]! + n[T3 + 7 + column]! !== total + n[T3 + 24 * 7 + column]!) broken++
  }
  for (let row = 0; row < 25; row++) {
    let sum = 0
    for (let column = 0; column < 6; column++) sum += n[T3 + row * 7 + column]!
    if (sum !== n[T3 + row * 7 + 6]) broken++
  }
  for (let block = 0; block < 3; block++) {
    const at = T4 + block * 5
    if (n[at]! + n[at + 1]! + n[at + 2]! + n[at + 3]! !== n[at + 4]) broken++
  }
  return broken
}

/** The equations of the form beside loops that know the form by heart. */
export const arithmeticRules: BenchCase = {
  name: 'arithmetic rules, one report',
  aim: '≥ 500,000 reports/s',
  prepare: async () => {
    const numbers = sampleReports(f2021, REPORTS).map((report) => plainNumbers(f2021, report))
    const total = (count: (n: Int32Array) => number) => () => numbers.reduce((sum, n) => sum + count(n), 0)
    return {
      ours: { name: 'failingEquations', work: REPORTS, run: total((n) => failingEquations(f2021, n).length) },
      floor: { name: 'hand-written loop', work: REPORTS, run: total(brokenByHand) },
    }
  },
}
