import { parseArgs } from 'node:util'

/** What to read and what to print. */
export interface CorpusArguments {
  readonly seed: string
  readonly files: number
  /** Only shapes and quirks whose name contains the word. */
  readonly shape: string
  readonly quirk: string
  /** Print every pair of shape and quirk, not only the sums. */
  readonly matrix: boolean
  /** How many files with cells read wrongly or not at all are shown. */
  readonly failures: number
  /** Folder into which the shown files are written. */
  readonly keep: string | null
}

/** Reads the command line. Throws on options it does not know. */
export function readArguments(argv: readonly string[]): CorpusArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seed: { type: 'string', default: '1' },
      files: { type: 'string', default: '2000' },
      shape: { type: 'string', default: '' },
      quirk: { type: 'string', default: '' },
      matrix: { type: 'boolean', default: false },
      failures: { type: 'string', default: '0' },
      keep: { type: 'string' },
    },
  })
  const { seed, shape, quirk, matrix, keep } = values
  return {
    seed,
    shape,
    quirk,
    matrix,
    keep: keep ?? null,
    files: Number(values.files),
    failures: Number(values.failures),
  }
}
