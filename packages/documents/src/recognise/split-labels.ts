import { f2021, stripSpaces, toHalfWidth, type Format } from '@gongkai/core'
import { outlineOf } from './outline.ts'

/** A piece of a text: a heading or label, what stands behind it up to the next, by position in the text. */
export interface Piece {
  readonly kind: 'heading' | 'label' | 'rest'
  readonly from: number
  readonly to: number
}

/** Text without spaces and marks, and for each of its characters the place in the original. */
interface Squeezed {
  readonly text: string
  readonly at: readonly number[]
}

const MARK = /[\s\p{P}\p{S}]/u
const HAN = /\p{Script=Han}/u
const NUMERALS = '一二三四五六'
const squeezeWord = (text: string) =>
  [...stripSpaces(toHalfWidth(text))].filter((character) => !MARK.test(character)).join('')

function squeeze(text: string): Squeezed {
  const at: number[] = []
  let squeezed = ''
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!
    if (MARK.test(character)) continue
    squeezed += character
    at.push(index)
  }
  return { text: squeezed, at }
}

/** Place of the first heading of a section, in any of its spellings with its number before it. */
function findHeading({ text }: Squeezed, no: 1 | 2 | 3 | 4 | 5 | 6, from: number): { from: number; to: number } | null {
  const titles = [f2021.sections[no - 1]!.title, ...f2021.hints.sectionTitles[no]].map(
    (title) => `${NUMERALS[no - 1]}${squeezeWord(title)}`,
  )
  const found = titles.map((title) => ({
    from: text.indexOf(title, from),
    to: text.indexOf(title, from) + title.length,
  }))
  const first = found.filter((one) => one.from >= 0).sort((a, b) => a.from - b.from || b.to - a.to)
  return first[0] ?? null
}

/** Labels of a table in a stretch of text, in order; between two of them stands nothing but numbers. */
function findLabels(text: string, words: readonly string[], from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let at = from
  for (const word of words) {
    const place = text.indexOf(word, at)
    if (place < 0 || place + word.length > to || HAN.test(text.slice(at, place))) continue
    found.push({ from: place, to: place + word.length })
    at = place + word.length
  }
  return found
}

const FEWEST_HEADINGS = 4

/** Cuts a text in which headings, labels and numbers run together. Empty when it is no such text. */
export function splitLabels(source: string, formats: readonly Format[]): Piece[] {
  const squeezed = squeeze(source)
  const cuts: { kind: 'heading' | 'label'; from: number; to: number }[] = []
  let from = 0
  for (const no of [1, 2, 3, 4, 5, 6] as const) {
    const heading = findHeading(squeezed, no, from)
    if (!heading) continue
    cuts.push({ kind: 'heading', ...heading })
    from = heading.to
  }
  if (cuts.length < FEWEST_HEADINGS) return []
  const headings = [...cuts]
  headings.forEach((heading, index) => {
    const end = headings[index + 1]?.from ?? squeezed.text.length
    const no = NUMERALS.indexOf(squeezed.text[heading.from]!) + 1
    const best = formats
      .flatMap((format) => format.tables.filter(({ section }) => section === no).map(({ id }) => outlineOf(format, id)))
      .map(({ labels }) =>
        findLabels(
          squeezed.text,
          labels.map(({ text }) => squeezeWord(text)),
          heading.to,
          end,
        ),
      )
      .reduce<{ from: number; to: number }[]>((a, b) => (b.length > a.length ? b : a), [])
    cuts.push(...best.map((label) => ({ kind: 'label' as const, ...label })))
  })
  return toPieces(
    source,
    squeezed,
    cuts.sort((a, b) => a.from - b.from),
  )
}

/** Cuts as pieces that cover the whole text. Marks before a word (the bracket of （一）) go with the word. */
function toPieces(
  source: string,
  { at }: Squeezed,
  cuts: readonly { kind: 'heading' | 'label'; from: number; to: number }[],
): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { kind, from, to } of cuts) {
    let start = at[from]!
    while (start > end && /[（(“"]/.test(source[start - 1]!)) start--
    if (start > end) pieces.push({ kind: 'rest', from: end, to: start })
    end = at[to - 1]! + 1
    while (end < source.length && /[）)”"：:]/.test(source[end]!)) end++
    pieces.push({ kind, from: start, to: end })
  }
  if (end < source.length) pieces.push({ kind: 'rest', from: end, to: source.length })
  return pieces
}
