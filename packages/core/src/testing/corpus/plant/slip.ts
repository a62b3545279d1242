import type { SeededRandom } from '../../seeded-random.ts'

/** Two neighbouring digits the other way round, or null where that changes nothing or begins with 0. */
export function transposed(value: number, random: SeededRandom): number | null {
  const digits = [...String(value)]
  const places = digits.flatMap((digit, place) => (place > 0 && digit !== digits[place - 1] ? [place] : []))
  if (places.length === 0) return null
  const place = random.pick(places)
  ;[digits[place - 1], digits[place]] = [digits[place]!, digits[place - 1]!]
  return digits[0] === '0' ? null : Number(digits.join(''))
}

/** One digit fewer, or null for a single digit. */
export function dropped(value: number, random: SeededRandom): number | null {
  const digits = String(value)
  if (digits.length < 2) return null
  const place = random.integer(0, digits.length - 1)
  return Number(digits.slice(0, place) + digits.slice(place + 1))
}

/** One digit more. */
export function added(value: number, random: SeededRandom): number {
  const digits = String(value)
  const place = random.integer(1, digits.length)
  return Number(`${digits.slice(0, place)}${random.integer(0, 9)}${digits.slice(place)}`)
}

/** A number a hurried writer may put for `value`; `near` are other figures at hand. Never one of `right`. */
export function slipOf(value: number, near: readonly number[], right: readonly number[], random: SeededRandom): number {
  const ways = random.shuffle([
    () => transposed(value, random),
    () => dropped(value, random),
    () => added(value, random),
    () => value + 1,
    () => (value > 0 ? value - 1 : null),
    () => random.pick(near),
  ])
  for (const way of ways) {
    const slip = way()
    if (slip !== null && slip !== value && !right.includes(slip)) return slip
  }
  return value + 3
}
