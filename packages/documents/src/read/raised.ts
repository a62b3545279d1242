const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Number of a note as it is set above the line, in brackets perhaps. */
const NOTE = /^\s*[[(（【〔]?(?:注)?(\d{1,2})[\])）】〕]?\s*$/

/** A raised digit as a character of its own, which no reading takes for a digit of the number it stands at. */
export function raisedDigit(digit: string): string {
  return RAISED[Number(digit)]!
}

/** Text set above or below the line; the number of a note becomes raised digits, everything else stays. */
export function asRaised(text: string): string {
  const note = NOTE.exec(text)?.[1]
  return note === undefined ? text : [...note].map(raisedDigit).join('')
}
