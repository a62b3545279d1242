import { type FEN_PER_UNIT } from '../definition/cell-type.ts'

export type MoneyUnit = keyof typeof FEN_PER_UNIT
const DECIMALS = { 元: 2, 万元: 6 } as const

/**
 * Fen for a plain decimal such as `286576` or `0.038` in `unit`, by digits alone so that nothing is rounded.
 * Returns null when it is not a plain decimal, has more decimals than a fen allows, or is no longer exact as a number.
 */
export function fenFromDecimal(text: string, unit: MoneyUnit): number | null {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  const decimals = fraction.replace(/0+$/, '')
  if (decimals.length > DECIMALS[unit]) return null
  const fen = Number(`${sign}${whole}${decimals.padEnd(DECIMALS[unit], '0')}`)
  return Number.isSafeInteger(fen) ? fen + 0 : null
}

/** Fen as a plain decimal in `unit`, without trailing zeros: 28657600 → `286576`, 38000 → `0.038` 万元. */
export function decimalFromFen(fen: number, unit: MoneyUnit): string {
  const digits = String(Math.abs(fen)).padStart(DECIMALS[unit] + 1, '0')
  const cut = digits.length - DECIMALS[unit]
  const fraction = digits.slice(cut).replace(/0+$/, '')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`
}
