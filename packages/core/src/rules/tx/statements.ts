import type { Format } from '../../definition/define-format.ts'
import { cellIndex } from '../../definition/define-format.ts'
import type { Check, Part } from '../define-rule.ts'
import type { FindingDraft, Operand, TextPlace } from '../finding.ts'
import type { ReportFacts } from '../report-facts.ts'
import { placeOfCount, readingOf, type Statement } from './reading/read-report.ts'

/** What the rules that compare text and tables read besides cells. */
export const TEXT_PARTS: readonly Part[] = ['sections', 'organ']

/** What a statement should have been: the numbers the tables allow, the first of them named. */
export interface Borne {
  /** What stands in the tables; null where a cell holds no number, so that nothing can be said. */
  readonly allowed: readonly (number | null)[]
  readonly params: Readonly<Record<string, string | number>>
  /** What the finding rests on besides the text's number, or with it. */
  readonly operands: readonly Operand[] | ((t: number) => readonly Operand[])
  readonly cells: readonly string[]
  readonly variant?: string
}

/** Drafts without those that rest on the same operands as an earlier one; their places are added to it: what is said twice is wrong once. */
export function distinct(drafts: readonly FindingDraft[]): FindingDraft[] {
  const first = new Map<string, FindingDraft & { places: TextPlace[] }>()
  for (const draft of drafts) {
    const key = JSON.stringify([draft.variant, draft.operands])
    const known = first.get(key)
    if (known) known.places.push(...(draft.places ?? []))
    else first.set(key, { ...draft, places: [...(draft.places ?? [])] })
  }
  return [...first.values()]
}

/** A statement the tables do not bear out as a finding, or nothing when they do not say. */
function contradiction(
  { value: t, count }: Statement,
  { allowed, params, operands, cells, variant }: Borne,
): FindingDraft[] {
  const expected = allowed[0]
  if (expected == null) return []
  const section = count.sentence.line.section
  return [
    {
      ...(variant === undefined ? {} : { variant }),
      cells,
      sections: [section],
      places: [placeOfCount(count)],
      params: { t, a: expected, section, ...params },
      expected,
      actual: t,
      operands: typeof operands === 'function' ? operands(t) : [['text', t], ...operands],
    },
  ]
}

/** Where a statement stands, what it counts and by which cells: two of them in one paragraph that agree in it are of the same. */
const sameMatter = ({ subject, count }: Statement, { cells }: Borne): string => {
  const { section, start } = count.sentence.line
  return JSON.stringify([section, start, subject, cells])
}

const isBorneOut = ({ value }: Statement, { allowed }: Borne) => allowed.some((one) => one === value)

/** One check of every statement `judge` knows something about; `ids` are the cells it reads. */
export function checkStatements(
  format: Format,
  ids: readonly string[],
  judge: (statement: Statement, facts: ReportFacts) => Borne | readonly Borne[] | null,
): Check {
  return {
    cells: ids.map((id) => cellIndex(format, id)),
    parts: TEXT_PARTS,
    run: (facts) => {
      const judged = readingOf(facts).statements.flatMap((statement) =>
        [judge(statement, facts) ?? []].flat().map((borne) => ({ statement, borne })),
      )
      // Where the paragraph has the table's number, another one for the same is of a part or of somebody else's.
      const told = new Set(
        judged.flatMap(({ statement, borne }) => (isBorneOut(statement, borne) ? sameMatter(statement, borne) : [])),
      )
      return distinct(
        judged.flatMap(({ statement, borne }) =>
          told.has(sameMatter(statement, borne)) ? [] : contradiction(statement, borne),
        ),
      )
    },
  }
}

/** Number of a cell by id, null where it holds none. */
export function valueOf(facts: ReportFacts, id: string): number | null {
  return facts.cells[cellIndex(facts.format, id)]!.value
}

/** Sum of some cells, null where one of them holds no number. */
export function sumOf(facts: ReportFacts, ids: readonly string[]): number | null {
  let sum = 0
  for (const id of ids) {
    const value = valueOf(facts, id)
    if (value === null) return null
    sum += value
  }
  return sum
}

/** Sum of two numbers, null where one is missing. */
export const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other
