import type { SeededRandom } from '@gongkai/core/testing'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Damage } from '../damage.ts'
import { MARKUP_CHANGES } from './markup.ts'

type Parts = Record<string, Uint8Array>

/** Parts that hold the report, which are hit more often than the others. */
const MAIN_PART = /(?:document|content|sheet\d+|sharedStrings|workbook|styles|numbering|item1)\.xml$|\.rels$/

/** Changes what is inside of an archive and packs it soundly again, so that the reader meets the damage. */
function changeParts(change: (parts: Parts, random: SeededRandom) => void): Damage['apply'] {
  return (bytes, { random }) => {
    const parts = soundParts(bytes)
    if (parts === null) return bytes
    change(parts, random)
    return packed(parts)
  }
}

/** Packed as office programs do: the part that names the kind of an OpenDocument stays as it is. */
function packed({ mimetype, ...parts }: Parts): Uint8Array {
  return zipSync({ ...(mimetype && { mimetype: [mimetype, { level: 0 }] }), ...parts }, { level: 1 })
}

/** Bounds for archives that an earlier damage has let say anything of their parts. */
const LARGEST_PART = 4_000_000
const MOST_PARTS = 200

/** The parts of an archive; null where an earlier damage left none that can be unpacked. */
function soundParts(bytes: Uint8Array): Parts | null {
  try {
    let left = MOST_PARTS
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST_PART && left-- > 0 })
    return Object.keys(parts).length === 0 ? null : parts
  } catch {
    return null
  }
}

function somePart(parts: Parts, random: SeededRandom): string {
  const names = Object.keys(parts)
  const main = names.filter((name) => MAIN_PART.test(name))
  return random.pick(main.length > 0 && random.chance(0.8) ? main : names)
}

/** Changes the text of one part. */
const changeText = (change: (text: string, random: SeededRandom, own: string, names: readonly string[]) => string) =>
  changeParts((parts, random) => {
    const name = somePart(parts, random)
    parts[name] = strToU8(change(strFromU8(parts[name]!), random, name, Object.keys(parts)))
  })

/** Turns what one part says of others to itself, to another one, or out of the file. */
const turnTargets = changeParts((parts, random) => {
  const names = Object.keys(parts)
  const relations = names.filter((name) => name.endsWith('.rels'))
  if (relations.length === 0) return
  const name = random.pick(relations)
  const targets = [...names, name, '', '.', '../..', '../../../../etc/passwd', 'http://a.b/c.xml', '/', '#', '%00']
  const turned = strFromU8(parts[name]!).replace(/(Target|Id|Type)="[^"]*"/g, (found, key: string) =>
    random.chance(0.3) ? `${key}="${random.pick(targets)}"` : found,
  )
  parts[name] = strToU8(turned)
})

/** Makes every style and list rest on another, mostly in a circle. */
const circles = changeParts((parts, random) => {
  for (const name of Object.keys(parts).filter((one) => /(?:styles|numbering|content|document)\.xml$/.test(one))) {
    const text = strFromU8(parts[name]!)
    const ids = [...text.matchAll(/(?:w:styleId|style:name|w:abstractNumId|w:numId)="([^"]*)"/g)].map(([, id]) => id!)
    if (ids.length === 0) continue
    const turned = text
      .replace(
        /(w:basedOn|w:link|w:numStyleLink|w:styleLink|w:pStyle) w:val="[^"]*"/g,
        (_, key: string) => `${key} w:val="${random.pick(ids)}"`,
      )
      .replace(/style:parent-style-name="[^"]*"/g, () => `style:parent-style-name="${random.pick(ids)}"`)
      .replace(/<w:name /g, (found) =>
        random.chance(0.5) ? `<w:basedOn w:val="${random.pick(ids)}"/>${found}` : found,
      )
    parts[name] = strToU8(turned)
  }
})

const families = ['parts'] as const

/** Damage inside of office files and of archives of files, behind their check sums. */
export const PART_DAMAGES: readonly Damage[] = [
  ...MARKUP_CHANGES.map(({ name, change }) => ({
    name: `in a part: ${name}`,
    families,
    apply: changeText((text, random) => change(text, random)),
  })),
  {
    name: 'part left out',
    families,
    apply: changeParts((parts, random) => {
      delete parts[somePart(parts, random)]
    }),
  },
  {
    name: 'part emptied',
    families,
    apply: changeParts((parts, random) => {
      parts[somePart(parts, random)] = new Uint8Array()
    }),
  },
  {
    name: 'parts exchanged',
    families,
    apply: changeParts((parts, random) => {
      const [one, other] = [somePart(parts, random), somePart(parts, random)]
      ;[parts[one], parts[other]] = [parts[other]!, parts[one]!]
    }),
  },
  {
    name: 'part cut off',
    families,
    apply: changeParts((parts, random) => {
      const name = somePart(parts, random)
      parts[name] = parts[name]!.subarray(0, random.integer(0, parts[name]!.length))
    }),
  },
  {
    name: 'part in another encoding',
    families,
    apply: changeParts((parts, random) => {
      const name = somePart(parts, random)
      parts[name] = Buffer.from(strFromU8(parts[name]!), random.pick(['utf16le', 'latin1']))
    }),
  },
  {
    name: 'part of another file',
    families,
    apply: async (bytes, tools) => {
      const [parts, foreign] = [soundParts(bytes), soundParts((await tools.other()).bytes)]
      if (parts === null || foreign === null) return bytes
      const name = somePart(parts, tools.random)
      const given = foreign[name] ?? Object.values(foreign)[0]
      return given === undefined ? bytes : packed({ ...parts, [name]: given })
    },
  },
  { name: 'relations turned', families, apply: turnTargets },
  { name: 'styles in a circle', families, apply: circles },
]
