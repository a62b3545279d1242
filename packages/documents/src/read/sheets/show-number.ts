import { formatListNumber } from '../office/number-formats.ts'
import { parseNumberFormat, sectionFor, type FormatSection } from './number-format.ts'
import { showDate } from './show-date.ts'

/** Digits shown of a fraction in a cell without a format: what fits, and never the noise of binary fractions. */
const GENERAL_DIGITS = 10
/** Digits of a number that are more than noise. */
const TRUE_DIGITS = 15
/** What sums of binary fractions are off by. */
const NOISE = 1e-9
const LARGEST_ROUNDED = 1e15

/** A number as a cell without a format shows it. Whole numbers are exact. */
export function showGeneral(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toPrecision(GENERAL_DIGITS)))
}

/** A number that is not negative with `places` decimals, rounded as people do: 28.65 to one place is 28.7. */
function round(value: number, places: number): [string, string] {
  // Large numbers are whole; written out by the engine they would get an exponent.
  const precise = value < LARGEST_ROUNDED ? value.toPrecision(TRUE_DIGITS) : BigInt(Math.round(value)).toString()
  const [whole = '0', part = ''] = precise.includes('e')
    ? value.toFixed(Math.min(places, 20)).split('.')
    : precise.split('.')
  const cut = BigInt(`${whole}${part.slice(0, places).padEnd(places, '0')}`)
  const digits = String((part[places] ?? '0') >= '5' ? cut + 1n : cut).padStart(places + 1, '0')
  return [digits.slice(0, digits.length - places), digits.slice(digits.length - places)]
}

/** Digits of a number that is not negative by a pattern such as `#,##0.00`. */
function showDigits(value: number, pattern: string): string {
  const [wholePattern = '', partPattern = ''] = pattern.split('.')
  const thousands = /,*$/.exec(wholePattern)![0].length + /,*$/.exec(partPattern)![0].length
  const places = partPattern.replace(/[^0#?]/g, '').length
  const [whole, part] = round(value / 1000 ** thousands, places)
  const least = wholePattern.replace(/[^0]/g, '').length
  const padded = whole === '0' && least === 0 ? '' : whole.padStart(least, '0')
  const grouped = /[0#?],[0#?]/.test(wholePattern) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded
  let kept = part.length
  while (kept > 0 && part[kept - 1] === '0' && partPattern[kept - 1] !== '0') kept--
  return kept === 0 ? grouped : `${grouped}.${part.slice(0, kept)}`
}

/** A section whose digits stand apart (fractions, telephone numbers) or are written with an exponent is not drawn but shown plainly. */
const isPlain = ({ pieces }: FormatSection) => {
  const places = pieces.filter(({ kind }) => kind === 'digits' || kind === 'general')
  return places.length <= 1 && !places.some(({ kind, text }) => kind === 'digits' && /[eE]/.test(text))
}

function showBySection(value: number, { pieces, numerals }: FormatSection): string {
  const percents = pieces.filter(({ kind }) => kind === 'percent').length
  const scaled = value * 100 ** percents
  const digits = (text: string, kind: string) => {
    if (numerals !== null && Number.isInteger(scaled)) return formatListNumber(numerals, scaled)
    // Rounded to a whole number, half a case would become one nobody ever typed.
    const hidesFraction = percents === 0 && !/[.,]/.test(text) && Math.abs(scaled - Math.round(scaled)) > NOISE
    return kind === 'general' || hidesFraction ? showGeneral(scaled) : showDigits(scaled, text)
  }
  return pieces.map(({ kind, text }) => (kind === 'digits' || kind === 'general' ? digits(text, kind) : text)).join('')
}

/**
 * A number as its cell shows it, but never with its fraction hidden by a format without decimals. Where the format prints no digit at all (a dash for zero, nothing for zero) the number is
 * shown plainly: it stands in the file, and neither a dash nor a blank cell would say so.
 */
export function showNumber(value: number, code: string, is1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  const { section, saysNegative } = sectionFor(parseNumberFormat(code), value)
  if (section.pieces.some(({ kind }) => kind === 'date')) return showDate(value, section.pieces, is1904)
  if (!isPlain(section)) return showGeneral(value)
  const shown = showBySection(Math.abs(value), section).trim()
  if (section.numerals === null && !/\d/.test(shown)) return showGeneral(value)
  return value < 0 && !saysNegative && /[1-9一-十]/.test(shown) ? `-${shown}` : shown
}
