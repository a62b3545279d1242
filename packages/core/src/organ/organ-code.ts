const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGAN_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** What can be wrong with a credit code. */
export type OrganCodeProblem = 'length' | 'character' | 'check' | 'innerCheck'

const alnum = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** GB 11714: check character of the nine-character organisation code inside the credit code. */
function organisationCodeHolds(code: string): boolean {
  const sum = ORGAN_WEIGHTS.reduce((total, weight, index) => total + weight * alnum.indexOf(code[index]!), 0)
  const check = 11 - (sum % 11)
  return code[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check))
}

/** GB 32100-2015 统一社会信用代码: what is wrong with `code`, or null when both its check characters hold. */
export function creditCodeProblem(code: string): OrganCodeProblem | null {
  if (code.length !== 18) return 'length'
  const values = [...code].map((character) => ALPHABET.indexOf(character))
  if (values.includes(-1)) return 'character'
  const sum = CREDIT_WEIGHTS.reduce((total, weight, index) => total + weight * values[index]!, 0)
  if (values[17] !== (31 - (sum % 31)) % 31) return 'check'
  return organisationCodeHolds(code.slice(8, 17)) ? null : 'innerCheck'
}

/** Completes 8 characters of a GB 11714 body and a division code to a valid credit code; for generated demo organs. */
export function buildCreditCode(prefix: '11' | '12' | '13', division: string, body: string): string {
  const sum = ORGAN_WEIGHTS.reduce((total, weight, index) => total + weight * alnum.indexOf(body[index]!), 0)
  const inner = 11 - (sum % 11)
  const first17 = `${prefix}${division}${body}${inner === 10 ? 'X' : inner === 11 ? '0' : inner}`
  const total = CREDIT_WEIGHTS.reduce((acc, weight, index) => acc + weight * ALPHABET.indexOf(first17[index]!), 0)
  return first17 + ALPHABET[(31 - (total % 31)) % 31]!
}

/** GB/T 2260 division code: six digits, or twelve of the statistical code for towns and streets. */
export function isDivisionCode(code: string): boolean {
  return /^\d{6}(?:\d{6})?$/.test(code)
}

/** Level a division code stands for: 1 province, 2 city, 3 county, 4 township. */
export function divisionLevel(code: string): 1 | 2 | 3 | 4 {
  if (code.length === 12 && !code.endsWith('000000')) return 4
  if (code.slice(2, 6) === '0000') return 1
  return code.slice(4, 6) === '00' ? 2 : 3
}

/** Division a code lies in, one level up: 430422 → 430400 → 430000 → null. */
export function parentDivision(code: string): string | null {
  const level = divisionLevel(code)
  if (level === 4) return code.slice(0, 6)
  if (level === 3) return `${code.slice(0, 4)}00`
  return level === 2 ? `${code.slice(0, 2)}0000` : null
}
