/** A sentence in pieces: plain words, and figures to be set heavier. */
export type Sentence = readonly (string | { readonly figure: string })[]

/** A figure in a sentence. */
export function figure(text: string): { figure: string } {
  return { figure: text }
}

/** The sentence as plain text, for descriptions and titles. */
export function plain(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece.figure)).join('')
}
