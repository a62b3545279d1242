import type { FileVerdict } from './judge-file.ts'

/** Sums over some files of the corpus. */
export interface Tally {
  files: number
  failed: number
  certain: number
  right: number
  ambiguous: number
  open: number
  openRight: number
  wrong: number
  invented: number
  milliseconds: number
  organ: number
  organTotal: number
  year: number
  yearTotal: number
  format: number
  formatTotal: number
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    ...{ files: 0, failed: 0, certain: 0, right: 0, ambiguous: 0, open: 0, openRight: 0, wrong: 0, invented: 0 },
    ...{ milliseconds: 0, organ: 0, organTotal: 0, year: 0, yearTotal: 0, format: 0, formatTotal: 0 },
  }
}

/** Adds a file to a tally. Changes it. */
export function addVerdict(tally: Tally, verdict: FileVerdict): void {
  tally.files++
  if (verdict.error !== null) tally.failed++
  for (const key of ['certain', 'right', 'ambiguous', 'open', 'openRight', 'milliseconds'] as const)
    tally[key] += verdict[key]
  tally.wrong += verdict.wrong.length
  tally.invented += verdict.invented.length
  for (const key of ['organ', 'year', 'format'] as const) {
    if (verdict[key] === null) continue
    tally[`${key}Total`]++
    if (verdict[key]) tally[key]++
  }
}

/** Share of the cells whose value the text determines that were read. */
export function recallOf({ right, certain }: Tally): number {
  return certain === 0 ? 1 : right / certain
}

/** Tallies of files by a name taken from each, in the order in which the names first come. A file may have several names. */
export function tallyBy(
  verdicts: readonly FileVerdict[],
  namesOf: (verdict: FileVerdict) => readonly string[],
): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const verdict of verdicts)
    for (const name of namesOf(verdict)) {
      let tally = tallies.get(name)
      if (!tally) tallies.set(name, (tally = emptyTally()))
      addVerdict(tally, verdict)
    }
  return tallies
}
