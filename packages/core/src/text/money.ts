/** Decimals of an amount in each money unit, exact to the fen. */
export const DECIMALS_OF_UNIT = { 元: 2, 万元: 6 } as const

/** Units amounts of money are written in. */
export type MoneyUnit = keyof typeof DECIMALS_OF_UNIT

/** Fen in one of each money unit. */
export const FEN_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  元: 10 ** DECIMALS_OF_UNIT.元,
  万元: 10 ** DECIMALS_OF_UNIT.万元,
}

/** Units an amount may be printed in; no form counts in 亿元. */
export type PrintedMoneyUnit = MoneyUnit | '亿元'
const DECIMALS_OF_PRINTED: Readonly<Record<PrintedMoneyUnit, number>> = { ...DECIMALS_OF_UNIT, 亿元: 10 }

/**
 * Fen for a plain decimal such as `286576` or `0.038` in `unit`, by digits alone so that nothing is rounded.
 * Returns null when it is not a plain decimal, has more decimals than a fen allows, or is no longer exact as a number.
 */
export function fenFromDecimal(text: string, unit: PrintedMoneyUnit): number | null {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  const decimals = fraction.replace(/0+$/, '')
  if (decimals.length > DECIMALS_OF_PRINTED[unit]) return null
  const fen = Number(`${sign}${whole}${decimals.padEnd(DECIMALS_OF_PRINTED[unit], '0')}`)
  return Number.isSafeInteger(fen) ? fen + 0 : null
}

/** Fen as a plain decimal in `unit`, without trailing zeros: 28657600 → `286576`, 38000 → `0.038` 万元. */
export function decimalFromFen(fen: number, unit: MoneyUnit): string {
  const digits = String(Math.abs(fen)).padStart(DECIMALS_OF_UNIT[unit] + 1, '0')
  const cut = digits.length - DECIMALS_OF_UNIT[unit]
  const fraction = digits.slice(cut).replace(/0+$/, '')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`
}
