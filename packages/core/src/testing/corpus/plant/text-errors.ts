import type { RuleCode } from '../../../definition/rule-code.ts'
import type { SeededRandom } from '../../seeded-random.ts'
import { tellAgain, type CorpusReport } from '../clean-report.ts'
import { FiguresInWords } from '../figures-in-words.ts'
import { RULE_OF_FACT, type Fact, type Told } from '../teller.ts'
import { CLAIMS } from './claim-errors.ts'
import type { ErrorKind, Planted } from './error-kind.ts'
import { slipOf } from './slip.ts'

/** Numbers that would be right for a fact, though it was told otherwise. */
function rightFor(report: CorpusReport, { fact, value, name }: Told): number[] {
  const { received, carriedIn, answered, natural } = new FiguresInWords(report.figures.now)
  const carriedNatural = report.figures.now.get('t3.carriedIn.naturalPerson')
  if (fact === 'received' || fact === 'handled') return [received, received + carriedIn, answered]
  if (fact === 'answered') return [answered, answered - carriedIn, received, received + carriedIn]
  if (fact === 'applicants' && name === '自然人') return [natural, natural + carriedNatural]
  if (fact === 'applicants') return [value, value + carriedIn - carriedNatural]
  if (fact === 'channel') return [value, value + carriedIn]
  return [value]
}

const shareSlip = (value: number, random: SeededRandom) => {
  const off = random.integer(3, 30)
  return Math.round(100 * (value > 50 ? value - off : value + off)) / 100
}

function slipAt(report: CorpusReport, at: number, random: SeededRandom): Planted {
  const told = report.told[at]!
  const near = report.told.flatMap(({ fact, value }) => (fact === 'share' ? [] : [value]))
  const value =
    told.fact === 'share' ? shareSlip(told.value, random) : slipOf(told.value, near, rightFor(report, told), random)
  const what = `${told.fact} ${told.name} ${told.value} → ${value}`
  return { facts: tellAgain(report, { slip: { at, value } }).facts, what }
}

const COUNTED: readonly Fact[] = [
  'received',
  'handled',
  'carriedIn',
  'carriedOut',
  'answered',
  'applicants',
  'channel',
  'outcome',
  'row',
  'share',
  'review',
  'litigation',
  'case',
  'documents',
]

function placesOf(report: CorpusReport, fits: (told: Told) => boolean): number[] {
  return report.told.flatMap((told, at) => (fits(told) ? [at] : []))
}

/** One number of a kind told wrong. */
function slipped(fact: Fact, id: string, rules: readonly RuleCode[] = [RULE_OF_FACT[fact]]): ErrorKind {
  return {
    id,
    family: 'text',
    rules,
    plant: (report, random) => {
      const places = placesOf(report, (told) => told.fact === fact)
      return places.length === 0 ? null : slipAt(report, random.pick(places), random)
    },
  }
}

const numerals: ErrorKind = {
  id: 'a Chinese numeral told wrong',
  family: 'text',
  rules: [...new Set(Object.values(RULE_OF_FACT))],
  plant: (report, random) => {
    if (report.voice.numbers !== 'chinese') return null
    const places = placesOf(report, ({ fact, value }) => COUNTED.includes(fact) && fact !== 'share' && value <= 99)
    return places.length === 0 ? null : slipAt(report, random.pick(places), random)
  },
}

const silent: ErrorKind = {
  id: 'cases in table 4 the text never mentions',
  family: 'text',
  rules: ['TX-08'],
  plant: (report) => {
    const { review, litigation } = new FiguresInWords(report.figures.now)
    if (review.total + litigation.total === 0) return null
    return { facts: tellAgain(report, { silentOnDisputes: true }).facts, what: 'no word of disputes' }
  },
}

const stale: ErrorKind = {
  id: 'last year’s numbers left in the text',
  family: 'text',
  rules: ['TX-01', 'TX-02', 'TX-03', 'TX-04', 'TX-05', 'TX-06', 'TX-07', 'TX-08', 'TX-09'],
  plant: (report) => {
    const { before, now } = report.figures
    if (before?.format.id !== now.format.id) return null
    if (before.get('t3.newReceived.total') === now.get('t3.newReceived.total')) return null
    return { facts: tellAgain(report, { figures: before }).facts, what: 'figures of the year before' }
  },
}

/** Contradictions between text and tables. */
export const TEXT_ERRORS: readonly ErrorKind[] = [
  slipped('received', 'received, told wrong'),
  slipped('handled', 'new and carried in together, told wrong', ['TX-01', 'TX-04']),
  slipped('carriedIn', 'carried in, told wrong'),
  slipped('carriedOut', 'carried out, told wrong'),
  slipped('answered', 'answered, told wrong', ['TX-04', 'TX-01']),
  slipped('applicants', 'applicants of a class, told wrong'),
  slipped('channel', 'ways of applying that do not add up'),
  slipped('outcome', 'results of a kind, told wrong'),
  slipped('row', 'results of one row, told wrong'),
  slipped('share', 'percentage, told wrong'),
  slipped('review', 'reviews, told wrong', ['TX-08', 'TX-09']),
  slipped('litigation', 'lawsuits, told wrong', ['TX-08', 'TX-09']),
  slipped('case', 'cases by outcome or way, told wrong'),
  slipped('documents', 'documents, told wrong'),
  numerals,
  stale,
  ...CLAIMS,
  silent,
]
