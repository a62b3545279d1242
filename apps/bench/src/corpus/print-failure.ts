import type { FileVerdict, Miss } from '@gongkai/documents/testing'

const MOST_SHOWN = 8

const missText = ({ id, given, truth }: Miss) => `${id}: ${given ?? '–'}, not ${truth ?? 'a value'}`
const some = (name: string, misses: readonly Miss[]) =>
  misses.length === 0 ? [] : [`  ${name} ${misses.length}: ${misses.slice(0, MOST_SHOWN).map(missText).join(' · ')}`]

/** True when something in the file was not read as it should be. */
export function hasFailed({ wrong, invented, unread, error, organ, year, format }: FileVerdict): boolean {
  return (
    error !== null ||
    wrong.length + invented.length + unread.length > 0 ||
    organ === false ||
    year === false ||
    format === false
  )
}

/** How bad a failure is: what nobody would notice comes first. */
export function weightOf({ wrong, invented, unread, error }: FileVerdict): number {
  return (wrong.length + invented.length) * 1000 + (error === null ? 0 : 500) + unread.length
}

/** What went wrong in one file, for the person who mends it. */
export function failureText(verdict: FileVerdict): string {
  const { file, error, unread, wrong, invented, imported } = verdict
  const identity = (['organ', 'year', 'format'] as const).filter((key) => verdict[key] === false)
  const given = { organ: imported?.organName, year: imported?.year, format: imported?.recognisedFormat }
  return [
    `${file.seed}: ${file.shape} × ${file.quirks.join(' + ') || 'nothing odd'}${error === null ? '' : ` → ${error}`}`,
    ...some('wrong', wrong),
    ...some('invented', invented),
    ...some('unread', unread),
    ...identity.map((key) => `  ${key}: ${given[key] ?? '–'}, not ${file.identity[key] ?? '–'}`),
  ].join('\n')
}
