import { narrativeText } from '@gongkai/core'
import type { StoredSection } from '../../report/report-view.ts'
import type { SectionChoice } from './choice-store.ts'
import type { ImportView } from './import-state.ts'

/** One text of the file beside what the draft holds in its place. */
export interface SectionLine {
  readonly no: number
  readonly title: string
  readonly narrative: ImportView['sections'][number]['narrative']
  /** Absent while the draft has no words there. */
  readonly stored: StoredSection | undefined
  /** `new`: the draft has none; `same`: word for word alike; `different`: both have some, and not the same. */
  readonly kind: 'new' | 'same' | 'different'
  readonly taken: boolean
  readonly undecided: boolean
}

/**
 * The texts of an import in order. Words that stand in the draft stay until somebody says otherwise; where neither side has
 * any there is nothing to show.
 */
export function sectionLines(
  view: ImportView,
  stored: readonly StoredSection[],
  choices: ReadonlyMap<number, SectionChoice>,
): SectionLine[] {
  return view.sections.flatMap((section) => {
    const { no, title, narrative } = section
    // A preface may be a title and no more: taken once, it is not offered again.
    const before = stored.find((one) => one.no === no && (wordsOf(one) !== '' || (no === 0 && isSame(one, section))))
    if (before === undefined && no !== 0 && wordsOf(section) === '') return []
    const choice = choices.get(no)
    const kind = before === undefined ? 'new' : isSame(before, section) ? 'same' : 'different'
    const taken = kind !== 'same' && (choice ?? (kind === 'new' ? 'file' : 'leave')) === 'file'
    const undecided = kind === 'different' && choice === undefined
    return [{ no, title, narrative, stored: before, kind, taken, undecided }]
  })
}

type Words = Pick<StoredSection, 'title' | 'narrative'>

const wordsOf = ({ narrative }: Words) => narrativeText(narrative).trim()

function isSame(stored: StoredSection, read: Words): boolean {
  const title = stored.no !== 0 || stored.title === read.title
  return title && JSON.stringify(stored.narrative) === JSON.stringify(read.narrative)
}
