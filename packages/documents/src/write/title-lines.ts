import type { ReportContent } from '@gongkai/core'
import { textWidth } from './text-width.ts'

/** Characters of 二号 in one line of an official document. */
const LONGEST_LINE = 19

/** The title as it is set: one line, or a line for the organ and one for the rest, so that no word is torn (回行词意完整). */
export function titleLines({ title, organName }: Pick<ReportContent, 'title' | 'organName'>): string[] {
  const rest = organName !== '' && title.startsWith(organName) ? title.slice(organName.length) : ''
  return textWidth(title) <= LONGEST_LINE || rest.trim() === '' ? [title] : [organName, rest]
}
