import { looksLikeValue } from '../token.ts'
import { isMark, labelEndsAt } from './label-words.ts'

/** A stretch of a text, by position: words of the form, a value, or anything else. Marks between them belong to none. */
export interface Piece {
  readonly kind: 'label' | 'value' | 'words'
  readonly from: number
  readonly to: number
}

/** What it costs to read a text in a certain way; the cheapest way is taken. */
const COST = { label: 0.2, words: 0.6, character: 1 } as const
const NUMBER = /(?:[-+±－＋]|增加?|减少?)?\d+(?:[,，]\d{3}(?!\d))*(?:\.\d+)?(?:万元|[元件项个次条份宗起])?/y
const WORD = /\S+/y
const HAN = /\p{Script=Han}/u
const ORDINAL_MARK = /[.．、]/
/** Longest text cut at once. */
export const LONGEST_CUT = 200_000

function numberEnd(text: string, from: number): number {
  NUMBER.lastIndex = from
  return NUMBER.exec(text) ? NUMBER.lastIndex : from
}

/** Ends of the values that begin at `from`: a number, less the digit that numbers the label behind it (0 0 02.其他…), or a word like 12件 or /. */
function valueEndsAt(text: string, from: number): number[] {
  const end = numberEnd(text, from)
  const numbersLabel = ORDINAL_MARK.test(text[end] ?? '') && HAN.test(text[end + 1] ?? '')
  const ends = end > from && !numbersLabel ? [end] : []
  const last = end - 1
  if (last > from && (numbersLabel || labelEndsAt(text, last).length > 0)) ends.push(last)
  const startsWord = from === 0 || /\s/.test(text[from - 1]!)
  if (startsWord) {
    WORD.lastIndex = from
    const word = WORD.exec(text)?.[0] ?? ''
    if (looksLikeValue(word)) ends.push(from + word.length)
  }
  return ends
}

interface Step {
  readonly cost: number
  readonly kind: Piece['kind'] | 'mark'
  readonly from: number
}

/** Cuts a text into labels, values and other words at the least cost. */
export function cutPieces(text: string): Piece[] {
  const steps: (Step | undefined)[] = [{ cost: 0, kind: 'mark', from: 0 }]
  const reach = (to: number, step: Step) => {
    const known = steps[to]
    if (known === undefined || step.cost < known.cost) steps[to] = step
  }
  for (let at = 0; at < text.length; at++) {
    const here = steps[at]
    if (here === undefined) continue
    const character = text[at]!
    for (const end of labelEndsAt(text, at)) reach(end, { cost: here.cost + COST.label, kind: 'label', from: at })
    for (const end of valueEndsAt(text, at)) reach(end, { cost: here.cost, kind: 'value', from: at })
    if (isMark(character)) reach(at + 1, { cost: here.cost, kind: 'mark', from: at })
    else
      reach(at + 1, {
        cost: here.cost + COST.character + (here.kind === 'words' ? 0 : COST.words),
        kind: 'words',
        from: at,
      })
  }
  return joinWords(text, trace(steps, text.length))
}

function trace(steps: readonly (Step | undefined)[], length: number): Piece[] {
  const pieces: Piece[] = []
  for (let to = length; to > 0;) {
    const { kind, from } = steps[to]!
    if (kind !== 'mark') pieces.push({ kind, from, to })
    to = from
  }
  return pieces.reverse()
}

/** Characters of other words one behind the other are one piece, marks between them included. */
function joinWords(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isNext =
      last?.kind === 'words' && piece.kind === 'words' && !/\S/.test(markless(text.slice(last.to, piece.from)))
    if (isNext) joined[joined.length - 1] = { ...last, to: piece.to }
    else joined.push(piece)
  }
  return joined
}

const markless = (text: string) => [...text].filter((character) => !isMark(character)).join('')
