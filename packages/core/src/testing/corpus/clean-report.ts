import type { Format } from '../../definition/define-format.ts'
import { formatForYear } from '../../formats/registry.ts'
import { narrativeText } from '../../report/narrative.ts'
import { officialTitle } from '../../report/reporting-year.ts'
import type { ReportContent } from '../../report/report.ts'
import { cellsInOrder } from '../../report/report.ts'
import { NO_SURROUNDINGS, toReportFacts } from '../../filing/to-report-facts.ts'
import type { ReportFacts } from '../../rules/report-facts.ts'
import { seededRandom, type SeededRandom } from '../seeded-random.ts'
import { drawFigures, type TwoYears } from './draw-figures.ts'
import { NUMBER_STYLES } from './numerals.ts'
import { CORPUS_ORGAN_KINDS, drawOrgan, type CorpusOrgan } from './organs.ts'
import type { Sheet } from './sheet.ts'
import { Teller, type Slip, type Told, type Voice } from './teller.ts'
import type { PhrasebookName } from './sentences/phrasebooks.ts'
import { writeSections } from './write-sections.ts'

/** A clean report of the corpus with all it was made of, so that it can be made again with one thing wrong. */
export interface CorpusReport {
  readonly seed: string
  /** The set its applications and disputes are told from; null for all there are. */
  readonly book: PhrasebookName | null
  readonly organ: CorpusOrgan
  readonly format: Format
  readonly year: number
  readonly figures: TwoYears
  readonly content: ReportContent
  readonly told: readonly Told[]
  readonly voice: Voice
  readonly facts: ReportFacts
}

/** What a report is told with: other figures than its tables', one number said wrong, no word of disputes, or other words. */
export interface Telling {
  readonly figures?: Sheet
  readonly slip?: Slip
  readonly silentOnDisputes?: boolean
  readonly words?: string
}

function drawVoice(organ: CorpusOrgan, random: SeededRandom): Voice {
  const small = organ.applications <= 60
  const numbers = random.chance(0.5) ? 'plain' : random.pick(NUMBER_STYLES)
  return {
    numbers: numbers === 'chinese' && !small ? 'plain' : numbers,
    unit: random.chance(0.8) ? '件' : random.pick(['份', '宗', '起', '例', '件次'] as const),
    self: random.pick(organ.selves),
    decimals: random.pick([0, 1, 2, 2] as const),
  }
}

/** The words of a report for a seed: preface and sections, and what they state. */
function tell(base: Omit<CorpusReport, 'content' | 'told' | 'facts' | 'voice'>, telling: Telling) {
  const { figures = base.figures.now, slip = null, silentOnDisputes = false, words = 'words' } = telling
  const random = seededRandom(`${base.seed} ${words}`)
  const voice = drawVoice(base.organ, random)
  const teller = new Teller(figures, base.organ, base.year, random, voice, slip)
  return { ...writeSections(teller, base.format, { book: base.book, silentOnDisputes }), told: teller.told, voice }
}

/** The report once more, told otherwise while its tables stay. */
export function tellAgain(report: CorpusReport, telling: Telling): CorpusReport {
  return assemble(report, telling)
}

function assemble(base: Omit<CorpusReport, 'content' | 'told' | 'facts' | 'voice'>, telling: Telling): CorpusReport {
  const { preface, sections, told, voice } = tell(base, telling)
  const { organ, year, format } = base
  const organName = organ.fullName
  const content: ReportContent = {
    format: format.id,
    reportingYear: year,
    kind: organ.reportKind,
    organName,
    title: officialTitle(organName, year),
    preface,
    sections,
    cells: base.figures.now.cells(),
  }
  return { ...base, content, told, voice, facts: factsOf(base, content) }
}

type Described = Pick<CorpusReport, 'organ' | 'year' | 'seed' | 'book'>

/** The report as the rules read it: with last year's beside it and the directory of its place. */
export function factsOf(base: Described & Pick<CorpusReport, 'figures'>, content: ReportContent): ReportFacts {
  const { organ, figures, year } = base
  const previous = figures.before && {
    format: figures.before.format,
    reportingYear: year - 1,
    cells: cellsInOrder(figures.before.format, figures.before.cells()),
    text: lastYearsText(base, figures.before),
  }
  const surroundings = { ...NO_SURROUNDINGS, organ: organ.facts, previous, directory: organ.directory }
  return toReportFacts(content, surroundings)
}

/** What the organ wrote a year earlier, in other words. */
function lastYearsText({ organ, year, seed, book }: Described, before: Sheet): string {
  const random = seededRandom(`${seed} last year`)
  const teller = new Teller(before, organ, year - 1, random, drawVoice(organ, random), null)
  return writeSections(teller, before.format, { book, silentOnDisputes: false })
    .sections.map(({ narrative }) => narrativeText(narrative))
    .join('\n')
}

/** A clean, consistent report of an invented organ; the same for the same seed and set of sentence patterns. */
export function cleanReport(seed: string, book: PhrasebookName | null = null): CorpusReport {
  const random = seededRandom(seed)
  const organ = drawOrgan(random.pick(CORPUS_ORGAN_KINDS), random)
  const year = random.integer(2019, 2025)
  const format = formatForYear(year)
  const figures = drawFigures(format, year > 2019 ? formatForYear(year - 1) : null, organ, random.fork('figures'))
  return assemble({ seed, book, organ, format, year, figures }, {})
}
