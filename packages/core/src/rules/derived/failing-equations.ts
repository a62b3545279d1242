import type { Format } from '../../definition/define-format.ts'

/** Equations of a format laid out flat for speed: per equation the end of its left and right terms in `terms`. */
interface CompiledEquations {
  readonly terms: Int32Array
  readonly leftEnd: Int32Array
  readonly rightEnd: Int32Array
}

const compiled = new WeakMap<Format, CompiledEquations>()

function compile(format: Format): CompiledEquations {
  const terms: number[] = []
  const leftEnd: number[] = []
  const rightEnd: number[] = []
  for (const { left, right } of format.equations) {
    terms.push(...left)
    leftEnd.push(terms.length)
    terms.push(...right)
    rightEnd.push(terms.length)
  }
  return { terms: Int32Array.from(terms), leftEnd: Int32Array.from(leftEnd), rightEnd: Int32Array.from(rightEnd) }
}

/**
 * Positions in `format.equations` that do not hold for `values` (one number per cell, blanks as 0). Used where many
 * reports of numbers are checked at once; a single report with its texts goes through `evaluateRules`.
 */
export function failingEquations(format: Format, values: ArrayLike<number>): number[] {
  let equations = compiled.get(format)
  if (!equations) compiled.set(format, (equations = compile(format)))
  const { terms, leftEnd, rightEnd } = equations
  const failing: number[] = []
  let term = 0
  for (let position = 0; position < leftEnd.length; position++) {
    let difference = 0
    for (const end = leftEnd[position]!; term < end; term++) difference += values[terms[term]!]!
    for (const end = rightEnd[position]!; term < end; term++) difference -= values[terms[term]!]!
    if (difference !== 0) failing.push(position)
  }
  return failing
}
