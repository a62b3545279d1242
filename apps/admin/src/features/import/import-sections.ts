import { compareSection, type SectionComparison } from '@gongkai/core'
import type { ReportView, StoredSection } from '../../report/report-view.ts'
import type { SectionChoice } from './choice-store.ts'
import type { ImportView } from './import-state.ts'

/** One text of the file beside what the draft holds in its place. */
export interface SectionLine {
  readonly no: number
  /** The title the draft has once the section is taken. */
  readonly title: string
  readonly narrative: ImportView['sections'][number]['narrative']
  /** Absent while the draft has nothing there. */
  readonly stored: StoredSection | undefined
  /** `new`: nobody has said anything else; `same`: word for word alike; `different`: both have something, and not the same. */
  readonly kind: 'new' | 'same' | 'different'
  /** Title and words each for itself: the one may be as it was where the other is not. */
  readonly parts: Pick<SectionComparison, 'title' | 'words'>
  readonly taken: boolean
  readonly undecided: boolean
}

/**
 * The texts of an import in order. What a person has put into the draft stays until somebody says otherwise; where neither
 * side has any words, and the heading is the one the draft has, there is nothing to show.
 */
export function sectionLines(
  view: ImportView,
  report: Pick<ReportView, 'format' | 'reportingYear' | 'organ' | 'sections'>,
  choices: ReadonlyMap<number, SectionChoice>,
): SectionLine[] {
  const { format, reportingYear, organ, sections } = report
  const head = { format, reportingYear, organName: organ.fullName }
  return view.sections.flatMap((section) => {
    const { no, narrative } = section
    const stored = sections.find((one) => one.no === no)
    const { whole, takenTitle, title, words } = compareSection(head, section, stored)
    if (whole === 'nothing' || (no !== 0 && whole === 'same' && words === 'nothing')) return []
    const choice = choices.get(no)
    const taken = whole !== 'same' && (choice ?? (whole === 'new' ? 'file' : 'leave')) === 'file'
    const undecided = whole === 'different' && choice === undefined
    return [{ no, title: takenTitle, narrative, stored, kind: whole, parts: { title, words }, taken, undecided }]
  })
}
