import type { ReportContent } from '@gongkai/core'

/** The printed title in two lines, the organ's name first, where it begins with it; otherwise as it stands. */
export function titleLines({ title, organName }: Pick<ReportContent, 'title' | 'organName'>): string[] {
  const rest = title.startsWith(organName) ? title.slice(organName.length) : ''
  return rest === '' ? [title] : [organName, rest]
}
