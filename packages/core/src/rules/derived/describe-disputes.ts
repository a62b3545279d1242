import type { Describe } from './equation-rule.ts'

/** Message words for a block of table 4: its four outcomes and the total that does not agree with them. */
export const describeDisputes: Describe = ({ leftValues, rightValues, leftSum, rightSum }) => {
  const [upheld, corrected, other, pending] = rightValues
  return {
    params: {
      a: upheld ?? '空白',
      b: corrected ?? '空白',
      c: other ?? '空白',
      d: pending ?? '空白',
      sum: rightSum,
      actual: leftValues[0] === null ? '空白' : leftSum,
    },
    expected: rightSum,
    actual: leftValues[0] ?? null,
  }
}
