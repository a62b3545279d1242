import { recallOf, type Tally } from '@gongkai/documents/testing'

const HEAD =
  '| | files | cells | recall | ambiguous | wrong | invented | open cells read | organ | year | format | seconds |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |'

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`)

function line(name: string, tally: Tally): string {
  const { files, certain, ambiguous, wrong, invented, open, openRight, milliseconds } = tally
  const shares = (['organ', 'year', 'format'] as const).map((key) => percent(tally[key], tally[`${key}Total`]))
  const columns = [
    ...[name, files, certain, `${(100 * recallOf(tally)).toFixed(2)} %`, ambiguous, wrong, invented],
    ...[`${percent(openRight, open)} of ${open}`, ...shares, (milliseconds / 1000).toFixed(1)],
  ]
  return `| ${columns.join(' | ')} |`
}

/** Tallies as a Markdown table. */
export function tallyTable(tallies: ReadonlyMap<string, Tally>): string {
  return [HEAD, ...[...tallies].map(([name, tally]) => line(name, tally))].join('\n')
}
