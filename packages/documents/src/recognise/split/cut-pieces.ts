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
/** What stands between spaces, with a remark in brackets whole; （五） is no remark but numbers a label. */
const WORD = /[^\s（(]+(?:[（(](?!\s*[一二三四五六七]\s*[）)])[^（）()]*[）)])?/y
const SPACE = /\s/
/** Behind a bracket a numeral numbers a label: （ 五 ）. */
const IN_BRACKET = /[（(]\s+$/
/** 1-2 stands in one cell and is no number; neither is a mark that stands alone. */
const RANGE = /^(?:\d+-\d+|[*×]+)$/
/** What follows a digit that numbers a label: 2.其他, 3、危及, 3 . 危及. */
const NUMBERS_LABEL = /^\s{0,2}[.．、]\s{0,2}[\p{Script=Han}“"]/u
/** Longest text cut at once. */
export const LONGEST_CUT = 200_000

/** Most characters of a number, separators included. The largest amount of money has some twenty. */
const LONGEST_NUMBER = 60
const OF_A_NUMBER = /[\d,，.]/

/** True within digits that go on for so long that they are no number, nor is any part of them. Looks no further than that. */
function isEndless(text: string, at: number): boolean {
  let [from, to] = [at, at]
  while (from > 0 && to - from < LONGEST_NUMBER && OF_A_NUMBER.test(text[from - 1]!)) from--
  while (to < text.length && to - from < LONGEST_NUMBER && OF_A_NUMBER.test(text[to]!)) to++
  return to - from >= LONGEST_NUMBER
}

const isDigitAt = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function numberEnd(text: string, from: number): number {
  // A sign stands before the digits; every other place that is none is asked in vain.
  if (isDigitAt(text, from) ? isEndless(text, from) : isDigitAt(text, from + 1) && isEndless(text, from + 1))
    return from
  NUMBER.lastIndex = from
  return NUMBER.exec(text) ? NUMBER.lastIndex : from
}

/** The word that begins at `from`, remarks in brackets included; '' when a word does not begin or end there at a space. */
export function wordAt(text: string, from: number): string {
  if ((from > 0 && !SPACE.test(text[from - 1]!)) || IN_BRACKET.test(text.slice(Math.max(0, from - 3), from))) return ''
  WORD.lastIndex = from
  const word = WORD.exec(text)?.[0] ?? ''
  return SPACE.test(text[from + word.length] ?? ' ') ? word : ''
}

/** Ends of the values that begin at `from`: a number, less the digit that numbers the label behind it (0 0 02.其他…), or a word like 12件 or /. */
function valueEndsAt(text: string, from: number): number[] {
  const end = numberEnd(text, from)
  const numbersLabel = end > from && NUMBERS_LABEL.test(text.slice(end, end + 6))
  const word = numbersLabel ? '' : wordAt(text, from)
  if (word !== '' && (looksLikeValue(word) || RANGE.test(word))) return [from + word.length]
  const ends = end > from && !numbersLabel ? [end] : []
  const last = end - 1
  if (last > from && (numbersLabel || labelEndsAt(text, last).length > 0)) ends.push(last)
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
