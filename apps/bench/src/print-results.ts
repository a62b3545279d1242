import type { CaseResult } from './bench-case.ts'

const figure = (value: number) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3))

/** One JSON line per case, for machines that keep them. */
export function jsonLine(result: CaseResult): string {
  const round = (value: number) => Number(value.toPrecision(4))
  return JSON.stringify({
    case: result.case,
    ours: { name: result.ours.name, ms: round(result.ours.milliseconds), perSecond: round(result.ours.perSecond) },
    floor: { name: result.floor.name, ms: round(result.floor.milliseconds), perSecond: round(result.floor.perSecond) },
    ratio: round(result.ratio),
    aim: result.aim,
    ...(result.remark !== null && { remark: result.remark }),
  })
}

/** All cases as a Markdown table. */
export function table(results: readonly CaseResult[]): string {
  const rows = results.map(
    ({ case: name, ours, floor, ratio, aim, remark }) =>
      `| ${name} | ${figure(ours.milliseconds)} ms (${figure(ours.perSecond)}/s)${remark === null ? '' : `, ${remark}`} | ${floor.name}: ${figure(floor.milliseconds)} ms | ${figure(ratio)} | ${aim} |`,
  )
  return ['| case | ours | floor in the same run | ratio | aim |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}
