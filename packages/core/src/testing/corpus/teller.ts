import type { RuleCode } from '../../definition/rule-code.ts'
import type { SeededRandom } from '../seeded-random.ts'
import { FiguresInWords } from './figures-in-words.ts'
import { printNumber, type NumberStyle } from './numerals.ts'
import type { CorpusOrgan } from './organs.ts'
import type { Sheet } from './sheet.ts'

/** What a number or a claim in a text is about. */
export type Fact =
  | 'received'
  | 'handled'
  | 'carriedIn'
  | 'carriedOut'
  | 'answered'
  | 'applicants'
  | 'channel'
  | 'outcome'
  | 'row'
  | 'share'
  | 'review'
  | 'litigation'
  | 'case'
  | 'documents'
  | 'denied'
  | 'all'

/** The rule that should see that a fact is told wrong. */
export const RULE_OF_FACT: Readonly<Record<Fact, RuleCode>> = {
  received: 'TX-01',
  handled: 'TX-01',
  channel: 'TX-01',
  carriedIn: 'TX-02',
  carriedOut: 'TX-03',
  answered: 'TX-04',
  applicants: 'TX-05',
  outcome: 'TX-06',
  row: 'TX-06',
  share: 'TX-07',
  review: 'TX-08',
  litigation: 'TX-08',
  case: 'TX-08',
  documents: 'TX-14',
  denied: 'TX-09',
  all: 'TX-05',
}

/** Something the text states that a table must bear out. */
export interface Told {
  readonly fact: Fact
  /** Which one: an outcome, a class of applicants, what is denied. */
  readonly name: string
  readonly value: number
  readonly section: number
}

/** A slip of the writer's: the told number at this place of the text becomes another. */
export interface Slip {
  readonly at: number
  readonly value: number
}

/** How a text is written throughout. */
export interface Voice {
  readonly numbers: NumberStyle
  /** 件, 份, 宗, 起. */
  readonly unit: string
  readonly self: string
  readonly decimals: 0 | 1 | 2
}

/**
 * Writes the sentences of one report and remembers every number of theirs that a table must bear out. The same stream of
 * numbers gives the same words, so that a report can be told again with one slip in it.
 */
export class Teller {
  readonly told: Told[] = []
  readonly f: FiguresInWords
  section = 1

  constructor(
    sheet: Sheet,
    readonly organ: CorpusOrgan,
    readonly year: number,
    readonly random: SeededRandom,
    readonly voice: Voice,
    private readonly slip: Slip | null,
  ) {
    this.f = new FiguresInWords(sheet)
  }

  /** 2024年 */
  get Y(): string {
    return `${this.year}年`
  }

  get we(): string {
    return this.voice.self
  }

  get u(): string {
    return this.voice.unit
  }

  /** A number the tables bear out. */
  n(fact: Fact, value: number, name = ''): string {
    return printNumber(this.tell(fact, value, name), this.voice.numbers)
  }

  /** The number with the report's measure word. */
  nu(fact: Fact, value: number, name = ''): string {
    return `${this.n(fact, value, name)}${this.u}`
  }

  /** A share in percent that the tables bear out, to the report's decimals. */
  share(part: number, whole: number, name = ''): string {
    const exact = whole === 0 ? 0 : (100 * part) / whole
    const said = this.tell('share', Number(exact.toFixed(this.voice.decimals)), name)
    return `${said.toFixed(this.voice.decimals)}%`
  }

  /** Notes that the words themselves state something: a denial, 均为自然人. Returns the words. */
  claim(fact: 'denied' | 'all', name: string, words: string): string {
    this.tell(fact, 0, name)
    return words
  }

  /** A number that belongs to no table: items, visits, meetings, letters. */
  other(low: number, high: number): string {
    return printNumber(this.random.integer(low, high), this.voice.numbers)
  }

  /** True when something of the kind was told already. */
  has(fact: Fact, name?: string): boolean {
    return this.told.some((one) => one.fact === fact && (name === undefined || one.name === name))
  }

  private tell(fact: Fact, value: number, name: string): number {
    const said = this.slip?.at === this.told.length ? this.slip.value : value
    this.told.push({ fact, name, value, section: this.section })
    return said
  }
}

/** One way of saying something; '' where it does not fit the figures. */
export type Sentence = (t: Teller) => string

/** One of `sentences` that fits and says something, in random order; '' when none does. Slips of the tongue do not change the choice. */
export function say(t: Teller, sentences: readonly Sentence[]): string {
  for (const sentence of t.random.shuffle(sentences)) {
    const words = sentence(t)
    if (words !== '') return words
  }
  return ''
}
