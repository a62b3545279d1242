/** Rows of the table below, kept between calls: the labels compared are short and many. */
let above = new Uint16Array(128)
let row = new Uint16Array(128)

/** Fewest insertions, deletions and replacements that turn `a` into `b`; anything above `limit` is reported as more than it. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  if (b.length >= above.length) [above, row] = [new Uint16Array(b.length + 1), new Uint16Array(b.length + 1)]
  for (let j = 0; j <= b.length; j++) above[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      const value = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1)
      row[j] = value
      if (value < least) least = value
    }
    if (least > limit) return limit + 1
    ;[above, row] = [row, above]
  }
  return above[b.length]!
}
