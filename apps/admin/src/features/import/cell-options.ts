import type { Choice, ImportLine } from './import-state.ts'
import { OPTION_WORDS } from './texts.zh-cn.ts'

/** One way to settle a cell: what its button says, and what choosing it means. */
export interface CellOption {
  readonly words: string
  readonly choice: Choice
  readonly pressed: boolean
}

/** Buttons one can press with a single digit. */
const MOST_OPTIONS = 9

/** The ways to settle a cell, in the order of their digits: readings of the file, then what stands in the draft. A total follows from its parts and has none. */
export function optionsOf(line: ImportLine, choice: Choice | undefined): CellOption[] {
  const { definition, cell, draft, offered, raw, different } = line
  if (definition.computed || cell === undefined) return []
  const option = (words: string, made: Choice, pressed: boolean): CellOption => ({ words, choice: made, pressed })
  const readings = cell.candidates.map((candidate) =>
    option(OPTION_WORDS.reading(candidate), { kind: 'text', raw: candidate }, raw === candidate),
  )
  const file = offered !== null && different && !cell.candidates.includes(offered)
  const options = [
    ...readings,
    ...(file ? [option(OPTION_WORDS.file(offered), { kind: 'file' }, choice?.kind === 'file')] : []),
    ...(draft !== '' && (different || readings.length > 0)
      ? [option(OPTION_WORDS.draft(draft), { kind: 'leave' }, choice?.kind === 'leave')]
      : []),
  ]
  return options.slice(0, MOST_OPTIONS)
}
