import type { SeededRandom } from '@gongkai/core/testing'
import { ABSURD_NUMBERS, MOST_GROWTH, placeIn, replaceSome, stretchIn, type Damage } from '../damage.ts'
import { changeWords } from './text.ts'

/** A change to text that is full of tags. */
export interface MarkupChange {
  readonly name: string
  readonly change: (text: string, random: SeededRandom) => string
}

const TAG = /<[A-Za-z][\w:.-]*/g
const ATTRIBUTE = /(?<![\w:.-])[\w:.-]+="[^"]*"/g
/** Attributes that make readers work: spans, repeats, places, styles, counts. */
const MEASURE =
  /(?:w:val|colspan|rowspan|r|ref|s|t|count|uniqueCount|min|max|ht|hidden|numFmtId|xfId|sqref|table:number-[\w-]+|table:[\w-]+-value|office:[\w-]+|text:[\w-]+|style:[\w-]+)="[^"]*"/g
const CELL_REFERENCES = ['A0', 'XFD1048576', 'ZZZZZ9', 'A1:XFD1048576', 'B2:A1', '$A$1', 'A99999999999', 'A1:A1:A1']

const PIECES = [
  ...[
    '<',
    '>',
    '"',
    '&',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&x;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?x',
    '</',
    '/>',
  ],
  ...[
    '<!DOCTYPE a>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    '</w:tc>',
    '<w:tc>',
    '<w:tbl>',
    '<w:p>',
  ],
  ...['</w:p>', '<w:gridSpan w:val="99999999"/>', '<w:vMerge/>', '<w:tblGrid/>', '<w:sdt>', '<mc:AlternateContent>'],
  ...['<c r="XFD1048576">', '<c r="A1" t="s"><v>99999</v></c>', '<mergeCell ref="A1:XFD1048576"/>', '<f>', '</row>'],
  ...['<row r="1048577">', '<table:table-row table:number-rows-repeated="1048576">', '<table:covered-table-cell/>'],
  ...['<table:table-cell table:number-columns-repeated="16384"/>', '<text:list>', '<text:s text:c="99999999"/>'],
  ...['<table>', '</table>', '<tr>', '<td colspan="99999" rowspan="99999">', '</td>', '<script>', '<style>', '<svg>'],
  ...[
    '<template>',
    '<noscript>',
    '<textarea>',
    '<plaintext>',
    '<select>',
    '<caption>',
    '<frameset>',
    '<base href="//a">',
  ],
]

const namesIn = (text: string) => [...new Set([...text.matchAll(TAG)].map(([found]) => found.slice(1)))]

const absurdValue = (random: SeededRandom) =>
  random.chance(0.25) ? random.pick(CELL_REFERENCES) : random.pick(ABSURD_NUMBERS)

function absurdAttributes(text: string, random: SeededRandom): string {
  const pattern = random.chance(0.8) && MEASURE.test(text) ? MEASURE : ATTRIBUTE
  MEASURE.lastIndex = 0
  const by = (found: string) => `${found.slice(0, found.indexOf('='))}="${absurdValue(random)}"`
  return replaceSome(text, pattern, { random, most: 30, by })
}

function wideCells(text: string, random: SeededRandom): string {
  const by = (found: string) => `${found} colspan="${absurdValue(random)}" rowspan="${absurdValue(random)}"`
  return replaceSome(text, /<t[dh](?=[\s>])/g, { random, most: 200, by })
}

function repeatStretch(text: string, random: SeededRandom): string {
  const tags = [...text.matchAll(TAG)].map(({ index }) => index)
  if (tags.length < 2) return text
  const at = random.integer(0, tags.length - 2)
  const [from, to] = [tags[at]!, tags[Math.min(tags.length - 1, at + 1 + random.smallCount(200))]!]
  const times = Math.min(1 + random.smallCount(30_000), Math.floor(MOST_GROWTH / (to - from)))
  return text.slice(0, to) + text.slice(from, to).repeat(times) + text.slice(to)
}

function nest(text: string, random: SeededRandom): string {
  const names = namesIn(text)
  if (names.length === 0) return text
  const nested = Array.from({ length: random.integer(1, 3) }, () => random.pick(names))
  const depth = random.pick([3, 30, 90, 300, 3000, 20_000])
  const [from, to] = random.chance(0.5)
    ? stretchIn(random, text.length)
    : [0, 0].map(() => placeIn(random, text.length))
  const open = nested.map((name) => `<${name}>`).join('')
  const close = nested
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')
  return text.slice(0, from) + open.repeat(depth) + text.slice(from, to) + close.repeat(depth) + text.slice(to)
}

function bomb(text: string, random: SeededRandom): string {
  const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(12)}">`)
  const at = placeIn(random, text.length)
  return `<!DOCTYPE a [<!ENTITY e0 "9">${levels.join('')}]>${text.slice(0, at)}&e12;${text.slice(at)}`
}

/** Changes to anything written in tags. */
export const MARKUP_CHANGES: readonly MarkupChange[] = [
  { name: 'attributes absurd', change: absurdAttributes },
  { name: 'attributes absurd, again', change: absurdAttributes },
  { name: 'wide cells', change: wideCells },
  { name: 'elements repeated', change: repeatStretch },
  { name: 'elements nested', change: nest },
  { name: 'entities', change: bomb },
  {
    name: 'pieces put in',
    change: (text, random) => {
      let result = text
      for (let time = random.integer(1, 5); time > 0; time--) {
        const at = placeIn(random, result.length)
        result = result.slice(0, at) + random.pick(PIECES) + result.slice(at)
      }
      return result
    },
  },
  {
    name: 'tags taken out',
    change: (text, random) => replaceSome(text, /<\/?[\w:.-]+[^<>]*>/g, { random, most: 20, by: () => '' }),
  },
  {
    name: 'never closed',
    change: (text, random) => {
      const names = namesIn(text)
      return names.length === 0 ? text : text.replaceAll(`</${random.pick(names)}>`, '')
    },
  },
  {
    name: 'tags exchanged',
    change: (text, random) => {
      const names = namesIn(text)
      if (names.length === 0) return text
      const [one, other] = [random.pick(names), random.pick(names)]
      return text.replaceAll(`<${one}`, `<${other}`).replaceAll(`</${one}`, `</${other}`)
    },
  },
  {
    name: 'giant attribute',
    change: (text, random) =>
      replaceSome(text, TAG, { random, most: 1, by: (found) => `${found} x="${'年'.repeat(300_000)}"` }),
  },
  {
    name: 'numbers in cells absurd',
    change: (text, random) =>
      replaceSome(text, /(?<=>[^<>\d]{0,9})\d+/g, { random, most: 20, by: () => random.pick(ABSURD_NUMBERS) }),
  },
]

/** Damage to web pages. */
export const MARKUP_DAMAGES: readonly Damage[] = MARKUP_CHANGES.map(({ name, change }) => ({
  name,
  families: ['markup'],
  apply: changeWords((text, { random }) => change(text, random)),
}))
