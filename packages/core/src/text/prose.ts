const SENTENCE = /[^。；！？\n]+/g
const CLAUSE = /[^，、（）]+/g

/** A piece of prose and where it starts in the text it was cut from. */
export interface Passage {
  readonly text: string
  readonly start: number
}

// Width forms that matter for numbers are made plain; the stops ，。；、 stay full-width, because “95，103” is two numbers.
const HALF_TO_FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
}

/** Characters that are spelled otherwise in plain prose. */
const UNEVEN = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0d\uff0e\uff3f,;:()!?]/

/**
 * Prose with full-width digits and letters made plain and half-width stops made full-width, so that rules see one spelling.
 * A comma between digits in groups of three is a thousands separator and stays as it is. Length and places are kept.
 */
export function plainProse(text: string): string {
  if (!UNEVEN.test(text)) return text
  const narrow = text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0d\uff0e\uff3f]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
  return narrow.replace(/(?<=\d),(?=\d{3}(?!\d))|[,;:()!?]/g, (mark, place: number) =>
    mark === ',' && isThousands(narrow, place) ? mark : (HALF_TO_FULL[mark] ?? mark),
  )
}

function isThousands(text: string, place: number): boolean {
  return (
    /(?:^|\D)\d{1,3}(?:,\d{3})*$/.test(text.slice(Math.max(0, place - 16), place)) &&
    /^,\d{3}(?!\d)/.test(text.slice(place, place + 5))
  )
}

function passages(text: string, pattern: RegExp): Passage[] {
  const found: Passage[] = []
  for (const match of text.matchAll(pattern))
    if (match[0].trim() !== '') found.push({ text: match[0], start: match.index })
  return found
}

/** Sentences of plain prose: cut at 。；！？ and line ends. */
export function splitSentences(text: string): Passage[] {
  return passages(text, SENTENCE)
}

/** Clauses of a sentence: cut at ，、 and brackets. A number is never read across such a stop. */
export function splitClauses(sentence: string): Passage[] {
  return passages(sentence, CLAUSE)
}
