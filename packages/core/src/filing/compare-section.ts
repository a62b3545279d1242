import { getFormat } from '../formats/registry.ts'
import { narrativeText } from '../report/narrative.ts'
import { officialTitle } from '../report/reporting-year.ts'
import type { DraftSection, ReportHead } from './content-of-draft.ts'

/**
 * What a file says of one value of a section. `nothing`: it has none; `new`: nobody has said anything else; `same`: the
 * draft says it too; `different`: a person has said something else.
 */
export type Difference = 'nothing' | 'new' | 'same' | 'different'

/** A section of a file beside the draft's: its title and its words each for itself, and `whole` for both of them. */
export interface SectionComparison {
  readonly title: Difference
  readonly words: Difference
  readonly whole: Difference
  /** The title the draft has once the section is taken: one that a file does not print never replaces another. */
  readonly takenTitle: string
}

/** What the titles of a report's sections depend on. */
export type TitleHead = Pick<ReportHead, 'format' | 'organName' | 'reportingYear'>

/** The title a section has before anybody writes one: the official title of the report, or the form's own heading. */
export function ownTitle(head: TitleHead, no: number): string {
  if (no === 0) return officialTitle(head.organName, head.reportingYear)
  return getFormat(head.format).sections.find((section) => section.no === no)?.title ?? ''
}

/**
 * How a section read in a file stands to the draft's. A title that only the form put there gives way to what the organ has
 * printed, as a carried number does; words and titles of a person never do without a word of theirs.
 */
export function compareSection(
  head: TitleHead,
  read: DraftSection,
  present: DraftSection | undefined,
): SectionComparison {
  const own = ownTitle(head, read.no)
  const title = compareTitles(read.title.trim(), present?.title.trim() ?? '', own)
  const words = compareWords(read, present)
  const whole = (['different', 'new', 'same'] as const).find((one) => title === one || words === one) ?? 'nothing'
  return { title, words, whole, takenTitle: read.title.trim() || present?.title || own }
}

function compareTitles(read: string, present: string, own: string): Difference {
  if (read === '') return 'nothing'
  if (read === (present || own)) return 'same'
  return present === '' || present === own ? 'new' : 'different'
}

function compareWords(read: DraftSection, present: DraftSection | undefined): Difference {
  if (present === undefined || isBlank(present)) return isBlank(read) ? 'nothing' : 'new'
  return JSON.stringify(present.narrative) === JSON.stringify(read.narrative) ? 'same' : 'different'
}

const isBlank = ({ narrative }: DraftSection) => narrativeText(narrative).trim() === ''
