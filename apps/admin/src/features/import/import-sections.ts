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

/** The texts of an import in order. Words that stand in the draft stay until somebody says otherwise. */
export function sectionLines(
  view: ImportView,
  stored: readonly StoredSection[],
  choices: ReadonlyMap<number, SectionChoice>,
): SectionLine[] {
  return view.sections.map(({ no, title, narrative }) => {
    const before = stored.find((section) => section.no === no && wordsOf(section) !== '')
    const choice = choices.get(no)
    const kind = before === undefined ? 'new' : isSame(before, { title, narrative }) ? 'same' : 'different'
    const taken = kind !== 'same' && (choice ?? (kind === 'new' ? 'file' : 'leave')) === 'file'
    return {
      no,
      title,
      narrative,
      stored: before,
      kind,
      taken,
      undecided: kind === 'different' && choice === undefined,
    }
  })
}

type Words = Pick<StoredSection, 'title' | 'narrative'>

const wordsOf = ({ narrative }: Words) => narrativeText(narrative).trim()

function isSame(stored: StoredSection, read: Words): boolean {
  const title = stored.no !== 0 || stored.title === read.title
  return title && JSON.stringify(stored.narrative) === JSON.stringify(read.narrative)
}
