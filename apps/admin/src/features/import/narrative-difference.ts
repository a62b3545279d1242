import { blockLines, type Narrative } from '@gongkai/core'
import { diffArrays } from 'diff'

/** A stretch of words: in both texts, only in the draft, or only in the file. */
export interface DifferencePiece {
  readonly kind: 'same' | 'draft' | 'file'
  readonly text: string
}

/** One paragraph of the comparison; equal ones have a single piece. */
export interface DifferenceLine {
  readonly kind: 'same' | 'draft' | 'file' | 'changed'
  readonly pieces: readonly DifferencePiece[]
}

/** Below this share of common words two paragraphs are two, not one that was changed. */
const LEAST_COMMON = 0.3

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment)

/** Compares two texts paragraph by paragraph and, within a changed paragraph, word by word. */
export function compareNarratives(draft: Narrative, file: Narrative): DifferenceLine[] {
  const lines: DifferenceLine[] = []
  let removed: readonly string[] = []
  const flush = (added: readonly string[]) => {
    lines.push(...pairLines(removed, added))
    removed = []
  }
  for (const part of diffArrays(draft.flatMap(blockLines), file.flatMap(blockLines))) {
    if (part.removed) removed = part.value
    else if (part.added) flush(part.value)
    else {
      flush([])
      lines.push(...part.value.map((text) => whole('same', text)))
    }
  }
  flush([])
  return lines
}

const whole = (kind: 'same' | 'draft' | 'file', text: string): DifferenceLine => ({ kind, pieces: [{ kind, text }] })

/** Lines that gave way to others: each beside its successor where the two have enough in common. */
function pairLines(removed: readonly string[], added: readonly string[]): DifferenceLine[] {
  const lines: DifferenceLine[] = []
  for (let index = 0; index < Math.max(removed.length, added.length); index++) {
    const before = removed[index]
    const after = added[index]
    const pieces = before === undefined || after === undefined ? null : comparePieces(before, after)
    if (pieces !== null) lines.push({ kind: 'changed', pieces })
    else {
      if (before !== undefined) lines.push(whole('draft', before))
      if (after !== undefined) lines.push(whole('file', after))
    }
  }
  return lines
}

/** The words of both, or null where too few are common for that to be readable. */
function comparePieces(before: string, after: string): DifferencePiece[] | null {
  const pieces = diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }): DifferencePiece => ({
    kind: added ? 'file' : removed ? 'draft' : 'same',
    text: value.join(''),
  }))
  const common = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  return common < Math.max(before.length, after.length) * LEAST_COMMON ? null : pieces
}
