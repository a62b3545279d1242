import { blocking, unexplained, type Finding, type Format } from '@gongkai/core'
import { blankCells, withoutConsequences } from '../../report/finding-order.ts'
import { BLANK_CELL } from '../../report/section-state.ts'

/** Whether a report may be handed in, and what stands in the way in words; empty when nothing does. */
export interface Readiness {
  readonly ready: boolean
  /** True when something must be corrected, not only explained. */
  readonly mustMend: boolean
  readonly words: readonly string[]
}

/** What keeps a report from being handed in. The server asks the same questions again. */
export function readinessOf(
  format: Format,
  findings: readonly Finding[],
  explained: ReadonlySet<string>,
  conflicts: number,
): Readiness {
  const errors = blocking(withoutConsequences(format, findings)).filter(({ code }) => code !== BLANK_CELL)
  const blank = blankCells(format, findings).reduce((sum, { cells }) => sum + cells.length, 0)
  const words = [
    count(conflicts, '处冲突待选择'),
    count(errors.length, '处须改'),
    count(blank, '格空着'),
    count(unexplained(findings, explained).length, '处要说明'),
  ].filter((word) => word !== '')
  return { ready: words.length === 0, mustMend: conflicts + errors.length + blank > 0, words }
}

const count = (number: number, word: string) => (number === 0 ? '' : `${number} ${word}`)
