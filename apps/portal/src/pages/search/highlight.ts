/** A piece of a title; `hit` where it matches what was searched. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Words to mark in a title: the query as folded, and its parts where it was written with spaces. */
export function needlesOf(q: string, folded: string): string[] {
  const parts = q.split(/[\s，,、。.]+/)
  return [...new Set([folded, ...parts])].filter((part) => part !== '').sort((a, b) => b.length - a.length)
}

/** A title in pieces, every occurrence of a needle marked, longer needles first. Letters match in either case. */
export function highlight(text: string, needles: readonly string[]): Piece[] {
  if (needles.length === 0) return [{ text, hit: false }]
  const pattern = new RegExp(`(${needles.map(escapePattern).join('|')})`, 'giu')
  return text
    .split(pattern)
    .map((piece, position) => ({ text: piece, hit: position % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (character) => `\\${character}`)
}
