/** One part of a number format. */
export interface FormatPiece {
  readonly kind: 'literal' | 'digits' | 'general' | 'percent' | 'date'
  readonly text: string
}

/** One of the sections of a number format, which stand for positive, negative and other numbers. */
export interface FormatSection {
  readonly pieces: readonly FormatPiece[]
  /** Numbers the section says it is for; null when its place says so. */
  readonly isFor: ((value: number) => boolean) | null
  /** Format of Chinese numerals, where digits are printed as such. */
  readonly numerals: string | null
}

const NUMERALS: Readonly<Record<string, string>> = { 1: 'chineseCounting', 2: 'chineseLegalSimplified' }
const COMPARISONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
}
// Text in quotes, one escaped character, room that is left or filled, brackets, the general format, digits, percent, dates, the rest.
const TOKEN =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>.)|[_*].|\[(?<bracket>[^\]]*)\]|(?<general>General|G\/通用格式|@)|(?<digits>[#0?.,]+(?:[eE][+-]0+)?)|(?<percent>%)|(?<date>AM\/PM|上午\/下午|[yYmMdDhHsS]+|aaaa?)|(?<other>.)/gsu
const SECTION_TOKEN = /"[^"]*"?|[\\!].|[\s\S]/gu

/** Sections of a format, split at `;` outside quotes. */
function splitSections(code: string): string[] {
  const sections = ['']
  for (const [token] of code.matchAll(SECTION_TOKEN))
    if (token === ';') sections.push('')
    else sections[sections.length - 1] += token
  return sections
}

function comparison(bracket: string): FormatSection['isFor'] {
  const [, sign, limit] = /^([<>=]+)(-?[\d.]+)$/.exec(bracket) ?? []
  const compare = sign === undefined ? undefined : COMPARISONS[sign]
  return compare === undefined ? null : (value) => compare(value, Number(limit))
}

/** What stands in brackets: a currency to print, elapsed hours, a colour or a language that prints nothing. */
function bracketPiece(bracket: string): FormatPiece | null {
  const currency = /^\$([^-]+)/.exec(bracket)?.[1]
  if (currency !== undefined) return { kind: 'literal', text: currency }
  return /^(?:h+|m+|s+)$/i.test(bracket) ? { kind: 'date', text: `[${bracket}]` } : null
}

function parseSection(code: string): FormatSection {
  const pieces: FormatPiece[] = []
  let isFor: FormatSection['isFor'] = null
  let numerals: string | null = null
  for (const { groups = {} } of code.matchAll(TOKEN)) {
    const { quoted, escaped, bracket, other } = groups
    const literal = quoted ?? escaped ?? other
    if (literal !== undefined) pieces.push({ kind: 'literal', text: literal })
    for (const kind of ['digits', 'general', 'percent', 'date'] as const)
      if (groups[kind] !== undefined) pieces.push({ kind, text: groups[kind] })
    if (bracket === undefined) continue
    isFor ??= comparison(bracket)
    numerals ??= NUMERALS[/^DBNum([12])$/i.exec(bracket)?.[1] ?? ''] ?? null
    const piece = bracketPiece(bracket)
    if (piece) pieces.push(piece)
  }
  return { pieces, isFor, numerals }
}

const parsed = new Map<string, readonly FormatSection[]>()
/** Formats kept for reuse: a workbook has a few, and its cells name them again and again. */
const MOST_KEPT = 500
/** A longer code is no format anybody made. */
const LONGEST_CODE = 1000

/** The sections of a number format such as `#,##0.00"元";-0`. */
export function parseNumberFormat(code: string): readonly FormatSection[] {
  let sections = parsed.get(code)
  if (!sections) {
    sections = splitSections(code.slice(0, LONGEST_CODE)).map(parseSection)
    if (parsed.size >= MOST_KEPT) parsed.clear()
    parsed.set(code, sections)
  }
  return sections
}

/** The section a number is printed by, and whether its place says already that the number is negative. */
export function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { section: FormatSection; saysNegative: boolean } {
  if (sections.some(({ isFor }) => isFor !== null))
    return { section: sections.find(({ isFor }) => isFor?.(value)) ?? sections.at(-1)!, saysNegative: false }
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0
  return { section: sections[index]!, saysNegative: index === 1 }
}
