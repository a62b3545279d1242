/** Most ways of splitting that are looked at; more than these never narrow down to one. */
const MOST_SPLITS = 3000
const LONGEST_NUMBER = 9
const ONLY_DIGITS = /^\d+(?:\s+\d+)*$/

/** True for digits that may be several numbers run together, with spaces between some of them. */
export function isGlued(text: string): boolean {
  return ONLY_DIGITS.test(text)
}

/** Every way of cutting one run of digits into whole numbers: no number but 0 begins with 0. */
function cutsOf(run: string, most: number): string[][] {
  const cuts: string[][] = []
  const walk = (from: number, taken: string[]) => {
    if (cuts.length > MOST_SPLITS) return
    if (from === run.length) cuts.push(taken)
    else if (taken.length < most)
      for (let to = from + 1; to <= (run[from] === '0' ? from + 1 : Math.min(run.length, from + LONGEST_NUMBER)); to++)
        walk(to, [...taken, run.slice(from, to)])
  }
  walk(0, [])
  return cuts
}

/**
 * Every way of reading glued digits as exactly `count` numbers (`160 02 0 018` as seven), or null when there are too
 * many to look at. A space always separates two numbers.
 */
export function splitDigits(text: string, count: number): string[][] | null {
  const runs = text.trim().split(/\s+/)
  let splits: string[][] = [[]]
  for (const [index, run] of runs.entries()) {
    const runsLeft = runs.length - index - 1
    const cuts = cutsOf(run, count)
    splits = splits.flatMap((split) =>
      cuts.filter((cut) => split.length + cut.length + runsLeft <= count).map((cut) => [...split, ...cut]),
    )
    if (cuts.length > MOST_SPLITS || splits.length > MOST_SPLITS) return null
  }
  return splits.filter((split) => split.length === count)
}
