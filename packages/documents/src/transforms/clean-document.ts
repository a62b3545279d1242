import type { SourceLine } from '../read/raw-document.ts'
import { dropInsertedReadings } from './drop-inserted-readings.ts'
import { dropInvisible } from './drop-invisible.ts'
import { fullWidth } from './full-width.ts'
import { radicals } from './radicals.ts'
import { regionalWords } from './regional-words.ts'
import { traditionalToSimplified } from './traditional-to-simplified.ts'
import type { Transform } from './transform.ts'

// In this order: invisible characters hide readings, readings break words the dictionary knows, it knows no radicals, and
// exchanged words are known by their simplified form.
const TRANSFORMS: readonly Transform[] = [
  dropInvisible,
  radicals,
  fullWidth,
  dropInsertedReadings,
  traditionalToSimplified,
  regionalWords,
]

/** A line with the cleaned text of its cells beside the original. */
export interface CleanLine {
  readonly source: SourceLine
  /** Cleaned text per cell. */
  readonly texts: readonly string[]
  /** True for a row that was cut out of running text: its cells may be several run together, and blank ones left no trace. */
  readonly isCut?: boolean
}

/** A document after every clean-up, with what each one changed. */
export interface CleanDocument {
  readonly lines: readonly CleanLine[]
  readonly titles: readonly string[]
  /** Names of the clean-ups that were needed. */
  readonly applied: readonly string[]
}

/** Stands between texts while they are cleaned together. Not a character, so no file and no clean-up knows it. */
const BREAK = '\uffff'

/**
 * Cleans every cell. All texts go through each clean-up joined together, once: a dictionary pass over hundreds of short
 * cells costs many times one pass over their sum.
 */
export async function cleanDocument(lines: readonly SourceLine[], titles: readonly string[]): Promise<CleanDocument> {
  const originals = [...titles]
  for (const line of lines) for (const cell of line.cells) originals.push(cell.text)
  let joined = originals.map((text) => (text.includes(BREAK) ? text.replaceAll(BREAK, '') : text)).join(BREAK)
  const applied: string[] = []
  for (const transform of TRANSFORMS) {
    if (!transform.isNeeded(joined)) continue
    const clean = await transform.load()
    joined = clean(joined)
    applied.push(transform.name)
  }
  const cleaned = joined.split(BREAK)
  let next = titles.length
  return {
    titles: cleaned.slice(0, titles.length),
    lines: lines.map((source) => ({ source, texts: source.cells.map(() => cleaned[next++]!.trim()) })),
    applied,
  }
}
