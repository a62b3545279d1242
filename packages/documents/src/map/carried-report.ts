import type { ImportNote } from '../imported-report.ts'
import { readPayload } from '../read/payload.ts'
import type { Recognised } from '../recognise/recognise.ts'
import { PAYLOAD_PROBLEMS } from '../texts.zh-cn.ts'
import type { CleanLine } from '../transforms/clean-document.ts'
import { compareCarried, type Reading } from './compare-carried.ts'
import { shownWords } from './shown-words.ts'

/** A reading once the carried report was compared with it, and what to say of that. */
export interface CarriedReading {
  readonly report: Reading
  readonly notes: readonly ImportNote[]
}

const refused = (report: Reading, problem: keyof typeof PAYLOAD_PROBLEMS): CarriedReading => ({
  report,
  notes: [{ code: 'CARRIED_REFUSED', params: { reason: PAYLOAD_PROBLEMS[problem] } }],
})

/** Compares what a file shows with the text it carries. What cannot be trusted is left aside and said so. */
export function withCarried(
  reading: Reading,
  payload: string,
  lines: readonly CleanLine[],
  recognised: Recognised,
): CarriedReading {
  const read = readPayload(payload)
  if ('problem' in read) return refused(reading, read.problem)
  if (read.content.format !== reading.format) return refused(reading, 'otherFormat')
  const report = compareCarried(reading, read.content, shownWords(lines, recognised), recognised.yearIsStated)
  const count = report.carriedDifferences?.length ?? 0
  return { report, notes: count === 0 ? [] : [{ code: 'CARRIED_DIFFERS', params: { count } }] }
}
