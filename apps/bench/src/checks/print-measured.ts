import type { ChecksMeasured, KindTally } from '@gongkai/core/testing/corpus'

const FAMILIES = [
  { id: 'arithmetic', name: 'Sums of the form' },
  { id: 'cells', name: 'Cells not written as numbers' },
  { id: 'years', name: 'Against last year' },
  { id: 'text', name: 'Text against tables' },
  { id: 'form', name: 'Words and form' },
] as const

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

function row(name: string, tallies: readonly KindTally[], rules: string): string {
  const sum = (key: 'planted' | 'found' | 'foundByAny') => tallies.reduce((all, tally) => all + tally[key], 0)
  const [planted, found, any] = [sum('planted'), sum('found'), sum('foundByAny')]
  return `| ${name} | ${rules} | ${planted} | ${found} | ${percent(found, planted)} | ${percent(any, planted)} |`
}

function familyTable({ kinds }: ChecksMeasured, { id, name }: (typeof FAMILIES)[number], examples: boolean): string {
  const tallies = kinds.filter(({ kind }) => kind.family === id)
  const lines = tallies.flatMap((tally) => [row(tally.kind.id, [tally], tally.kind.rules.join(' '))])
  const missed = examples
    ? tallies.flatMap(({ kind, missed: seeds }) => seeds.map((seed) => `  ${kind.id}: ${seed}`))
    : []
  return [
    `### ${name}`,
    '',
    '| mistake | rules that should see it | planted | found | share | any rule |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    row('**all**', tallies, ''),
    ...(missed.length === 0 ? [] : ['', 'missed:', ...missed]),
    '',
  ].join('\n')
}

function alarmTable({ alarms, alarmed, reports }: ChecksMeasured, examples: boolean): string {
  const lines = alarms.map(({ code, reports: many }) => `| ${code} | ${many} | ${percent(many, reports)} |`)
  const shown = examples ? alarms.flatMap(({ examples: seeds }) => seeds.map((seed) => `  ${seed}`)) : []
  return [
    '### Clean reports',
    '',
    `${reports} clean reports, ${alarmed} with a warning or an error: ${percent(alarmed, reports)}.`,
    '',
    ...(lines.length === 0
      ? []
      : ['| rule | reports with a false alarm | share |', '| --- | --- | --- |', ...lines, '']),
    ...(shown.length === 0 ? [] : ['false alarms:', ...shown, '']),
  ].join('\n')
}

/** The outcome as Markdown: a table per family of mistakes and one of false alarms, on request with examples. */
export function printMeasured(measured: ChecksMeasured, examples: boolean): string {
  return [...FAMILIES.map((family) => familyTable(measured, family, examples)), alarmTable(measured, examples)].join(
    '\n',
  )
}
