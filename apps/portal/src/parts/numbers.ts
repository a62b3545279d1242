import { displayNumber } from '@gongkai/core'

const COUNT = { kind: 'uint', unit: '件' } as const

/** From how many on a share is worth saying. Below it one case more or less would move it by whole percents. */
export const SMALLEST_FOR_SHARES = 30

/** A count with thousands separators: `14,069`. */
export function count(value: number): string {
  return displayNumber(COUNT, value)
}

/** A part of a whole as percents with one decimal, `54.7%`; null when the whole is too small to speak of percents. */
export function share(part: number, whole: number): string | null {
  return whole < SMALLEST_FOR_SHARES ? null : `${((part / whole) * 100).toFixed(1)}%`
}
