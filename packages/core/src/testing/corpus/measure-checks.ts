import type { RuleCode } from '../../definition/rule-code.ts'
import { evaluateRules } from '../../rules/evaluate-rules.ts'
import type { Finding } from '../../rules/finding.ts'
import { findingText } from '../../rules/texts.zh-cn.ts'
import { seededRandom } from '../seeded-random.ts'
import { cleanReport } from './clean-report.ts'
import type { PhrasebookName } from './sentences/phrasebooks.ts'
import type { ErrorKind } from './plant/error-kind.ts'
import { FORM_ERRORS } from './plant/form-errors.ts'
import { ARITHMETIC_ERRORS, CELL_ERRORS, TABLE_AGAINST_TEXT } from './plant/table-errors.ts'
import { TEXT_ERRORS } from './plant/text-errors.ts'
import { YEAR_ERRORS } from './plant/year-errors.ts'

/** Every kind of mistake the corpus plants. */
export const ERROR_KINDS: readonly ErrorKind[] = [
  ...ARITHMETIC_ERRORS,
  ...CELL_ERRORS,
  ...YEAR_ERRORS,
  ...TEXT_ERRORS,
  ...TABLE_AGAINST_TEXT,
  ...FORM_ERRORS,
]

/** How one kind of mistake fared. */
export interface KindTally {
  readonly kind: ErrorKind
  readonly planted: number
  /** Seen by a rule that should. */
  readonly found: number
  /** Seen by any rule. */
  readonly foundByAny: number
  /** The first few that no rule saw: seed and what was done. */
  readonly missed: readonly string[]
}

/** A rule that objected to a clean report: how often, and the first few messages with their seeds. */
export interface FalseAlarm {
  readonly code: RuleCode
  readonly reports: number
  readonly examples: readonly string[]
}

/** What a run over the corpus found. */
export interface ChecksMeasured {
  readonly reports: number
  /** Clean reports with at least one warning or error. */
  readonly alarmed: number
  readonly alarms: readonly FalseAlarm[]
  readonly kinds: readonly KindTally[]
}

const SHOWN = 5

class Tally {
  planted = 0
  found = 0
  foundByAny = 0
  readonly missed: string[] = []

  add(kind: ErrorKind, fresh: readonly Finding[], where: string): void {
    this.planted++
    if (fresh.length > 0) this.foundByAny++
    if (fresh.some(({ code }) => kind.rules.includes(code))) this.found++
    else if (this.missed.length < SHOWN) this.missed.push(where)
  }
}

/** False alarms of a run, by rule. */
class Alarms {
  reports = 0
  private readonly byCode = new Map<RuleCode, { reports: number; examples: string[] }>()

  add(seed: string, clean: readonly Finding[]): void {
    const wrong = clean.filter(({ severity }) => severity !== 'info')
    if (wrong.length > 0) this.reports++
    for (const code of new Set(wrong.map((finding) => finding.code))) {
      const alarm = this.byCode.get(code) ?? { reports: 0, examples: [] }
      alarm.reports++
      const first = wrong.find((finding) => finding.code === code)!
      if (alarm.examples.length < SHOWN) alarm.examples.push(`${seed}: ${findingText(first).message}`)
      this.byCode.set(code, alarm)
    }
  }

  list(): FalseAlarm[] {
    return [...this.byCode]
      .map(([code, alarm]) => ({ code, ...alarm }))
      .toSorted((one, other) => other.reports - one.reports)
  }
}

/** How much is measured: reports told from one set of sentence patterns, or from all there are. */
export interface Measuring {
  readonly seed: string
  readonly reports: number
  /** Mistakes of each kind at most. */
  readonly perKind: number
  readonly book?: PhrasebookName | null
}

/** Plants mistakes of every kind in clean reports and counts what the rules see. Same seed, same answer. */
export function measureChecks({ seed, reports, perKind, book = null }: Measuring, kinds = ERROR_KINDS): ChecksMeasured {
  const tallies = kinds.map((kind) => ({ kind, tally: new Tally() }))
  const alarms = new Alarms()
  for (let number = 0; number < reports; number++) {
    const report = cleanReport(`${seed} ${number}`, book)
    const clean = evaluateRules(report.facts)
    alarms.add(report.seed, clean)
    const known = new Set(clean.map(({ key }) => key))
    for (const { kind, tally } of tallies) {
      if (tally.planted >= perKind) continue
      const planted = kind.plant(report, seededRandom(`${report.seed} ${kind.id}`))
      if (!planted) continue
      const fresh = evaluateRules(planted.facts).filter(({ key }) => !known.has(key))
      tally.add(kind, fresh, `${report.seed}: ${planted.what}`)
    }
  }
  return {
    reports,
    alarmed: alarms.reports,
    alarms: alarms.list(),
    kinds: tallies.map(({ kind, tally: { planted, found, foundByAny, missed } }) => ({
      kind,
      planted,
      found,
      foundByAny,
      missed,
    })),
  }
}
