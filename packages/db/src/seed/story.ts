import { isDeepStrictEqual } from 'node:util'
import {
  evaluateRules,
  toReportFacts,
  TRANSITION_RULES,
  unexplained,
  type FilingFacts,
  type Finding,
  type PreviousFacts,
  type ReportContent,
  type ReportFacts,
  type ReportKind,
  type ReportState,
  type Transition,
} from '@gongkai/core'
import type { Mark } from '@gongkai/core/exchange'
import { demoId } from './demo-id.ts'
import { explain } from './explain.ts'
import type { DemoOrgan } from './organs.ts'
import { castOf } from './people.ts'
import {
  reportId,
  type DemoExplanation,
  type DemoReport,
  type DemoStep,
  type DemoVersion,
  type EarlierCell,
  type EarlierSection,
} from './report.ts'
import { surroundingsOf } from './surroundings.ts'

/** Who reports about which year, beside what, and by when. */
export interface Setting {
  readonly organ: DemoOrgan
  readonly reportingYear: number
  readonly kind: ReportKind
  readonly previous: PreviousFacts | null
  readonly dueDate: string
}

/** What may be said with a step. */
export interface StepWords {
  readonly reason?: string
  readonly marks?: readonly Mark[]
  /** Note of the version that an approval makes, when it is a correction. */
  readonly note?: string
}

const ACTOR: Readonly<Record<Transition, 'reporter' | 'approver' | 'reviewer' | 'publisher'>> = {
  requestSignOff: 'reporter',
  refuseSignOff: 'approver',
  submit: 'approver',
  withdraw: 'reporter',
  sendBack: 'reviewer',
  approve: 'reviewer',
  publish: 'publisher',
  correct: 'reporter',
}

/** Minutes before a moment, as ISO. */
const before = (at: string, minutes: number) => new Date(Date.parse(at) - minutes * 60_000).toISOString()
/** Day of a moment in China. */
const dayOf = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)

/** Tells the life of one report step by step. The steps are those of the workflow; a wrong one throws. */
export class Story {
  private state: ReportState = 'draft'
  private readonly steps: DemoStep[] = []
  private readonly versions: DemoVersion[] = []
  private readonly explanations: DemoExplanation[] = []
  private readonly earlierCells: EarlierCell[] = []
  private readonly earlierSections: EarlierSection[] = []
  private readonly cast
  private facts: { readonly of: ReportContent; readonly read: ReportFacts } | null = null

  constructor(
    private readonly setting: Setting,
    private content: ReportContent,
    private readonly createdAt: string,
    /** Reasons of this report's own, by code; others come from the common stock. */
    private readonly reasons: Readonly<Record<string, string>> = {},
  ) {
    this.cast = castOf(setting.organ)
  }

  /** Takes a step at a moment. */
  take(transition: Transition, at: string, words: StepWords = {}): this {
    const rule = TRANSITION_RULES[transition]
    if (!rule.from.includes(this.state)) throw new Error(`${this.setting.organ.slug}: ${transition} from ${this.state}`)
    if (transition === 'requestSignOff') this.explainAll(before(at, 20), dayOf(at))
    const personId = this.cast[ACTOR[transition]].id
    this.steps.push({
      transition,
      from: this.state,
      to: rule.to,
      personId,
      at,
      reason: words.reason ?? null,
      marks: words.marks ?? [],
      content: this.content,
    })
    this.state = rule.to
    if (transition === 'approve') this.freeze(at, personId, words.note ?? '')
    if (transition === 'publish') this.versions.push({ ...this.versions.pop()!, published: { at, by: personId } })
    return this
  }

  /** Changes the content; what differs keeps in the history what stood there since the report was begun. */
  rewrite(content: ReportContent, at: string): this {
    for (const [cellId, { raw }] of Object.entries(content.cells)) {
      const old = this.content.cells[cellId]
      if (old && old.raw !== raw) this.earlierCells.push({ cellId, raw: old.raw, changedAt: at })
    }
    for (const [index, section] of this.content.sections.entries())
      if (!isDeepStrictEqual(section, content.sections[index])) this.earlierSections.push({ section, changedAt: at })
    this.content = content
    return this
  }

  /** Writes the explanations that are missing, or those of some codes, as a reporter does before asking for the signature. */
  explainAll(at: string, today: string, codes: readonly string[] | null = null): this {
    const given = new Set(this.explanations.map(({ findingKey }) => findingKey))
    const author = this.cast.reporter.id
    for (const finding of unexplained(this.check({ today, submitted: false, signedOff: false }), given)) {
      if (codes && !codes.includes(finding.code)) continue
      const text = this.reasons[finding.code] ?? explain(finding, this.setting.organ.slug)
      this.explanations.push({ findingKey: finding.key, code: finding.code, text, author, at })
    }
    return this
  }

  /** The report as it stands on `today`. */
  end(today: string): DemoReport {
    const { organ, reportingYear, kind } = this.setting
    const handedIn = !['draft', 'returned', 'signing'].includes(this.state)
    const [first, last] = [this.createdAt, this.steps.at(-1)?.at ?? this.createdAt]
    const approved = ['approved', 'published'].includes(this.state) ? this.versions.at(-1) : undefined
    const changes = this.earlierCells.map(({ changedAt }) => changedAt)
    return {
      id: reportId(organ, reportingYear, kind),
      organ,
      reportingYear,
      kind,
      state: this.state,
      preparedBy: this.cast.reporter.id,
      createdAt: first,
      updatedAt: [last, ...changes].sort().at(-1)!,
      content: this.content,
      // An approved content stands still: what was found at approval is what there is to find.
      findings: approved?.findings ?? this.check({ today, submitted: handedIn, signedOff: handedIn }),
      steps: this.steps,
      versions: this.versions,
      explanations: this.explanations,
      earlierCells: this.earlierCells,
      earlierSections: this.earlierSections,
    }
  }

  /** Findings on a day. The facts of a content are kept, because the rules remember what they have read in its words. */
  private check(filing: Pick<FilingFacts, 'today' | 'submitted' | 'signedOff'>): Finding[] {
    const { organ, previous, dueDate } = this.setting
    const handedOn = this.state === 'signing' ? this.dayOfLast('requestSignOff') : null
    const facing = { ...filing, handedOn, dueDate, publication: null }
    if (this.facts?.of !== this.content)
      this.facts = { of: this.content, read: toReportFacts(this.content, surroundingsOf(organ, previous, facing)) }
    return evaluateRules({ ...this.facts.read, filing: facing })
  }

  private dayOfLast(transition: Transition): string | null {
    const step = this.steps.findLast((one) => one.transition === transition)
    return step === undefined ? null : dayOf(step.at)
  }

  private freeze(at: string, by: string, note: string): void {
    const { organ, reportingYear, kind } = this.setting
    const no = this.versions.length + 1
    const findings = this.check({ today: dayOf(at), submitted: true, signedOff: true })
    const keys = new Set(findings.map(({ key }) => key))
    const explanations = this.explanations.filter(({ findingKey }) => keys.has(findingKey))
    const id = demoId('version', organ.slug, reportingYear, kind, no)
    this.versions.push({ id, no, content: this.content, findings, explanations, note, at, by, published: null })
  }
}
