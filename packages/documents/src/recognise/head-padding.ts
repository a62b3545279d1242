import type { Anchor } from './align-labels.ts'
import type { Outline } from './outline.ts'
import type { Padding } from './place-values.ts'
import type { Token } from './token.ts'

/** What the blank cells between two neighbouring headers show; null when they show nothing. */
function paddingBetween(before: number, behind: number, blanks: number): Padding | null {
  if (before === 1 && behind === 1) return null
  if (blanks === 0) return before > 1 ? 'behind' : null
  if (blanks === before - 1 && blanks !== behind - 1) return 'inFront'
  // Blanks in front of the header they belong to leave none between a label and the values of its row.
  return blanks === behind - 1 && blanks !== before - 1 ? 'behind' : null
}

/**
 * What a converter does with merged cells, seen in the headers of a table: blanks behind a wide header stand in front of
 * the next one. Null when the headers do not agree or are not wide.
 */
export function headPadding({ labels }: Outline, anchors: readonly Anchor[], tokens: readonly Token[]): Padding | null {
  const shown = new Set<Padding>()
  anchors.forEach(({ label, to }, index) => {
    const next = anchors[index + 1]
    if (next === undefined || next.label !== label + 1 || labels[label]!.role === 'rowHeader') return
    const between = tokens.slice(to + 1, next.from)
    const { line } = tokens[to]!
    if (tokens[next.from]!.line !== line || line.source.table !== null || line.isCut) return
    if (between.some(({ kind }) => kind !== 'blank')) return
    const padding = paddingBetween(labels[label]!.colSpan, labels[next.label]!.colSpan, between.length)
    if (padding !== null) shown.add(padding)
  })
  return shown.size === 1 ? [...shown][0]! : null
}
