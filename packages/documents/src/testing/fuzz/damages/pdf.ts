import type { SeededRandom } from '@gongkai/core/testing'
import { replaceSome, type Damage } from '../damage.ts'
import { mendTable, rewriteStream } from './pdf-streams.ts'

const NUMBERS = [
  '-1',
  '0',
  '1',
  '7',
  '65537',
  '2147483648',
  '99999999999',
  '1e30',
  '0.0000001',
  'null',
  '()',
  '[]',
  '<<>>',
]
const FILTERS = [
  'LZWDecode',
  'ASCII85Decode',
  'ASCIIHexDecode',
  'DCTDecode',
  'JPXDecode',
  'JBIG2Decode',
  'CCITTFaxDecode',
]
const BOXES = [
  ...['[0 0 1e9 1e9]', '[-1e30 -1e30 1e30 1e30]', '[0 0 0 0]', '[595 842 0 0]', '[]', '[(a) (b) (c) (d)]', 'null'],
  ...['[0 0 99999999 1]', '[NaN 0 1 1]', '7 0 R'],
]
const families = ['pdf'] as const

/** Changes a PDF as text of one byte per character; mostly its table is mended, so that the damage is met. */
function changePdf(change: (text: string, random: SeededRandom) => string): Damage['apply'] {
  return (bytes, { random }) => {
    const changed = change(Buffer.from(bytes).toString('latin1'), random)
    return Buffer.from(random.chance(0.8) ? mendTable(changed) : changed, 'latin1')
  }
}

const references = (text: string) => [...new Set([...text.matchAll(/\b\d+ 0 R\b/g)].map(([found]) => found))]

/** Damage to what a PDF is made of. */
export const PDF_DAMAGES: readonly Damage[] = [
  {
    name: 'table moved',
    families,
    apply: (bytes, { random }) => {
      const text = Buffer.from(bytes).toString('latin1')
      const by = () => `${String(random.integer(0, text.length)).padStart(10, '0')} 00000 n`
      return Buffer.from(replaceSome(text, /\d{10} \d{5} [nf]/g, { random, most: 20, by }), 'latin1')
    },
  },
  {
    name: 'objects turned',
    families,
    apply: changePdf((text, random) => {
      const known = references(text)
      return replaceSome(text, /\b\d+ 0 R\b/g, { random, most: 15, by: () => random.pick(known) })
    }),
  },
  {
    name: 'numbers absurd',
    families,
    apply: changePdf((text, random) =>
      replaceSome(text, /(?<=[ [])-?\d+(?:\.\d+)?(?=[ \]\n])(?! (?:0 (?:obj|R)|00000))/g, {
        random,
        most: 15,
        by: () => random.pick(NUMBERS),
      }),
    ),
  },
  {
    name: 'lengths that lie',
    families,
    apply: changePdf((text, random) =>
      replaceSome(text, /\/Length\d? \d+/g, {
        random,
        most: 5,
        by: (found) => `${found.split(' ')[0]!} ${random.pick([...NUMBERS, '12 0 R', '9999999'])}`,
      }),
    ),
  },
  {
    name: 'filters exchanged',
    families,
    apply: changePdf((text, random) =>
      replaceSome(text, /\/FlateDecode/g, {
        random,
        most: 4,
        by: (found) =>
          random.chance(0.3) ? `[${`${found} `.repeat(random.pick([2, 50]))}]` : `/${random.pick(FILTERS)}`,
      }),
    ),
  },
  {
    name: 'names exchanged',
    families,
    apply: changePdf((text, random) => {
      const names = [...new Set([...text.matchAll(/\/[A-Z]\w+/g)].map(([found]) => found))]
      return replaceSome(text, /\/[A-Z]\w+/g, { random, most: 10, by: () => random.pick(names) })
    }),
  },
  {
    name: 'pages in a circle',
    families,
    apply: changePdf((text, random) => {
      const root = /(\d+) 0 obj\s*<<\s*\/Type \/Pages/.exec(text)?.[1] ?? '2'
      const kids = Array.from({ length: random.pick([1, 3, 2000]) }, () =>
        random.pick([`${root} 0 R`, ...references(text).slice(0, 20)]),
      )
      return text.replace(/\/Kids \[[^\]]*/, (found) => `${found} ${kids.join(' ')}`)
    }),
  },
  {
    name: 'pages without measure',
    families,
    apply: changePdf((text, random) =>
      replaceSome(text, /\/MediaBox \[[^\]]*\]/g, { random, most: 3, by: () => `/MediaBox ${random.pick(BOXES)}` }),
    ),
  },
  { name: 'drawing rewritten', families, apply: changePdf(rewriteStream) },
  { name: 'drawing rewritten, again', families, apply: changePdf(rewriteStream) },
  {
    name: 'a password claimed',
    families,
    apply: changePdf((text, random) =>
      text.replace(
        /trailer\s*<</,
        (found) =>
          `${found} /Encrypt << /Filter /Standard /V ${random.integer(0, 6)} /R ${random.integer(0, 7)} /O (a) /U (b) /P -4 >>`,
      ),
    ),
  },
  {
    name: 'trailer lost',
    families,
    apply: (bytes) => {
      const text = Buffer.from(bytes).toString('latin1')
      return bytes.subarray(0, Math.max(0, text.lastIndexOf('trailer')))
    },
  },
]
