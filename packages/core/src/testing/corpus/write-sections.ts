import type { Format } from '../../definition/define-format.ts'
import type { Narrative, NarrativeBlock } from '../../report/narrative.ts'
import type { SectionContent } from '../../report/report.ts'
import { countCharacters } from '../../text/normalise.ts'
import { ANSWERED, APPLICANTS } from './sentences/answered.ts'
import {
  APPLICATIONS_AS_OFFICES_WRITE,
  BESIDE_AS_OFFICES_WRITE,
  NOTHING_AS_OFFICES_WRITE,
} from './sentences/as-offices-write.ts'
import {
  APPLICATIONS_AS_TOWNS_WRITE,
  BESIDE_AS_TOWNS_WRITE,
  NOTHING_AS_TOWNS_WRITE,
} from './sentences/as-towns-write.ts'
import { DOCUMENTS_TOLD, FEES, FEES_OVERDUE, OTHER_MATTERS, PUBLISHED } from './sentences/disclosure.ts'
import { tellDisputes } from './sentences/disputes.ts'
import { IN_ONE_BREATH, NOTHING_CAME } from './sentences/in-one-breath.ts'
import { IN_OTHER_WORDS, NOTHING_IN_OTHER_WORDS } from './sentences/in-other-words.ts'
import { IN_PASSING } from './sentences/in-passing.ts'
import {
  APPLICATIONS_FROM_MANY_HANDS,
  BESIDE_FROM_MANY_HANDS,
  NOTHING_FROM_MANY_HANDS,
} from './sentences/from-many-hands.ts'
import { GOVERNMENT_ITEMS, MANAGEMENT, PLATFORMS, SUPERVISION } from './sentences/housekeeping.ts'
import { ANSWERING, OUTCOMES_TOLD } from './sentences/outcomes.ts'
import { ASPECT_HEADINGS, MEASURES, OPENINGS, PREFACES, PROBLEMS } from './sentences/problems.ts'
import { CHANNELS, COMPARED, NONE_RECEIVED, RECEIVED, RECEIVED_AND_CARRIED } from './sentences/received.ts'
import { PHRASEBOOKS, type Phrasebook, type PhrasebookName } from './sentences/phrasebooks.ts'
import { say, type Sentence, type Teller } from './teller.ts'

/** Section 一 of the 2021 form has at most a thousand characters. */
const LONGEST = 980

function several(t: Teller, sentences: readonly Sentence[], most: number): string {
  return t.random
    .shuffle(sentences)
    .slice(0, t.random.integer(1, most))
    .map((sentence) => sentence(t))
    .join('')
}

function channelParts(t: Teller): readonly [number, number, number] {
  const post = t.random.integer(0, Math.floor(t.f.received / 3))
  const hand = t.random.integer(0, Math.floor(t.f.received / 4))
  return [t.f.received - post - hand, post, hand]
}

/** 依申请公开: what came in, from whom, how it ended, what is left; in varying detail. */
function tellApplications(t: Teller): string {
  const { random, f } = t
  const beside = [ANSWERING, IN_PASSING, BESIDE_AS_OFFICES_WRITE, BESIDE_FROM_MANY_HANDS, BESIDE_AS_TOWNS_WRITE]
  const aside = () => (random.chance(0.3) ? say(t, random.pick(beside)) : '')
  if (f.received + f.carriedIn === 0)
    return `${say(t, [...NONE_RECEIVED, ...NOTHING_CAME, ...NOTHING_IN_OTHER_WORDS, ...NOTHING_AS_OFFICES_WRITE, ...NOTHING_FROM_MANY_HANDS, ...NOTHING_AS_TOWNS_WRITE])}${aside()}`
  if (random.chance(0.35))
    return `${say(t, [...IN_ONE_BREATH, ...IN_OTHER_WORDS, ...APPLICATIONS_AS_OFFICES_WRITE, ...APPLICATIONS_FROM_MANY_HANDS, ...APPLICATIONS_AS_TOWNS_WRITE])}${aside()}`
  const parts = [random.chance(f.carriedIn > 0 ? 0.6 : 0.2) ? say(t, RECEIVED_AND_CARRIED) : say(t, RECEIVED)]
  if (random.chance(0.3)) parts.push(say(t, COMPARED))
  if (f.received > 0 && random.chance(0.45)) parts.push(say(t, APPLICANTS))
  if (f.received > 0 && random.chance(0.25)) parts.push(random.pick(CHANNELS)(t, channelParts(t)))
  if (random.chance(0.8)) parts.push(say(t, ANSWERED))
  if (f.answered > 0 && random.chance(0.6)) parts.push(say(t, OUTCOMES_TOLD))
  return `${parts.join('')}${aside()}`
}

/** The heading and the paragraph of an aspect, or both in one paragraph where the heading ends in a stop. */
function aspect(heading: string, words: string): NarrativeBlock[] {
  return heading.endsWith('。')
    ? [{ kind: 'paragraph', text: `${heading}${words}` }]
    : [
        { kind: 'heading', text: heading },
        { kind: 'paragraph', text: words },
      ]
}

/** What the sentences of a report are taken from: all there are, or one set alone. */
export interface Manner {
  readonly book: PhrasebookName | null
  readonly silentOnDisputes: boolean
}

/** 依申请公开 in the words of one set alone. */
function applicationsFrom(t: Teller, { nothing, applications }: Phrasebook): string {
  return say(t, t.f.received + t.f.carriedIn === 0 ? nothing : applications)
}

/** Disputes in the words of one set alone, mostly with a number of another kind before or after them. */
function disputesFrom(t: Teller, { disputes, beside }: Phrasebook): string {
  const told = [say(t, disputes), t.random.chance(0.6) ? say(t, beside) : '']
  return (t.random.chance(0.5) ? told : told.toReversed()).join('')
}

function sayDisputes(t: Teller, book: Phrasebook | null): string {
  return book ? disputesFrom(t, book) : tellDisputes(t, (sentences) => say(t, sentences))
}

function overall(t: Teller, book: Phrasebook | null, withDisputes: boolean): Narrative {
  const headings = t.random.pick(ASPECT_HEADINGS)
  const government = t.organ.reportKind === 'government' || t.organ.corpusKind === 'township'
  const disputes = withDisputes ? sayDisputes(t, book) : ''
  const told = [
    `${several(t, PUBLISHED, 3)}${t.random.chance(0.4) ? say(t, DOCUMENTS_TOLD) : ''}`,
    `${book ? applicationsFrom(t, book) : tellApplications(t)}${disputes}`,
    several(t, MANAGEMENT, 2),
    several(t, PLATFORMS, 2),
    `${several(t, SUPERVISION, 2)}${government ? say(t, GOVERNMENT_ITEMS) : ''}`,
  ]
  const opening = say(t, OPENINGS)
  const blocks = told.flatMap((words, place) => aspect(headings[place]!, words))
  return opening === '' ? blocks : [{ kind: 'paragraph', text: opening }, ...blocks]
}

function shortened(narrative: Narrative): Narrative {
  const length = (blocks: Narrative) =>
    countCharacters(
      blocks.map((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? block.text : '')).join(''),
    )
  // The opening says nothing that a table must bear out: it goes first.
  return length(narrative) > LONGEST ? narrative.slice(1) : narrative
}

/** The six sections and the preface of a report, in the words of `t`. */
export function writeSections(
  t: Teller,
  format: Format,
  { book: name, silentOnDisputes }: Manner,
): { preface: Narrative; sections: SectionContent[] } {
  const book = name && PHRASEBOOKS[name]
  const disputesInFour = t.random.chance(0.15)
  const paragraphs = (...texts: string[]): Narrative =>
    texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))
  const write = (no: number): Narrative => {
    t.section = no
    if (no === 1) return shortened(overall(t, book, !disputesInFour && !silentOnDisputes))
    if (no === 4 && disputesInFour && !silentOnDisputes) return paragraphs(sayDisputes(t, book))
    if (no === 5) return paragraphs(say(t, PROBLEMS), say(t, MEASURES))
    if (no !== 6) return []
    const fees = t.f.row('otherFeeOverdue') > 0 ? say(t, FEES_OVERDUE) : t.year >= 2021 ? say(t, FEES) : ''
    return paragraphs(fees, fees === '' || t.random.chance(0.5) ? say(t, OTHER_MATTERS) : '')
  }
  const preface = paragraphs(say(t, PREFACES))
  return { preface, sections: format.sections.map(({ no, title }) => ({ no, title, narrative: write(no) })) }
}
