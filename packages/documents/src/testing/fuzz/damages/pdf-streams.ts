import { deflateSync, inflateSync } from 'node:zlib'
import type { SeededRandom } from '@gongkai/core/testing'
import { placeIn } from '../damage.ts'

const OPERATORS =
  'q Q cm m l c re h S f B n W BT ET Tf Tj TJ Td TD Tm T* Tc Tw Tz TL Ts Tr BX EX Do w d gs sh rg BDC EMC BI ID EI'.split(
    ' ',
  )
const OPERANDS = [
  ...[
    '0',
    '1',
    '-7',
    '333',
    '1e9',
    '-1e9',
    '99999999999999999999',
    '/S',
    '/V',
    '/P',
    '/None',
    '<4e004e01>',
    '[<5b57> 9 <5b57>]',
  ],
  ...['<<>>', '[[[', '(', '<', ']', '>>', '(\\777)', 'true', 'null', '12.5.3'],
]
/** Writes the table of a PDF anew, so that a reader finds the objects where they have moved to. */
export function mendTable(text: string): string {
  const starts = new Map<number, number>()
  for (const { index, 1: number } of text.matchAll(/(?<=[\n\r])(\d{1,6}) 0 obj\b/g)) starts.set(Number(number), index)
  const at = text.lastIndexOf('\nxref')
  const trailer = text.lastIndexOf('trailer')
  if (at < 0 || trailer < at) return text
  const size = Math.max(0, ...starts.keys()) + 1
  const lines = Array.from({ length: size }, (_, number) => {
    const start = starts.get(number)
    return start === undefined ? '0000000000 65535 f \n' : `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const end = text.slice(trailer).replace(/startxref\s+\d+/, `startxref\n${at + 1}`)
  return `${text.slice(0, at + 1)}xref\n0 ${size}\n${lines.join('')}${end}`
}

const instructions = (random: SeededRandom) =>
  Array.from({ length: random.integer(1, 120) }, () => {
    const operands = Array.from({ length: random.integer(0, 6) }, () => random.pick(OPERANDS))
    return [...operands, random.pick(OPERATORS)].join(' ')
  }).join('\n')

const STREAM = /<<(?:[^<>]|<<[^<>]*>>|<[^<>]*>)*>>\s*stream\r?\n/g

/** What is packed in a stream, if it can be unpacked. */
function unpacked(packed: string): Buffer | null {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'))
  } catch {
    return null
  }
}

/** Unpacks one stream, changes it at some places and packs it again. */
export function rewriteStream(text: string, random: SeededRandom): string {
  const heads = [...text.matchAll(STREAM)]
  if (heads.length === 0) return text
  const { index, 0: head } = random.pick(heads)
  const from = index + head.length
  const to = text.indexOf('endstream', from)
  if (to < 0) return text
  const content = unpacked(text.slice(from, to)) ?? Buffer.from(text.slice(from, to), 'latin1')
  const at = placeIn(random, content.length)
  const added = random.chance(0.6)
    ? `\n${instructions(random)}\n`
    : random.pick(OPERANDS).repeat(random.integer(1, 5000))
  const rest = content.subarray(at + (random.chance(0.5) ? random.smallCount(400) : 0))
  const whole = Buffer.concat([content.subarray(0, at), Buffer.from(added, 'latin1'), rest])
  const isPacked = head.includes('FlateDecode')
  const packed = (isPacked ? deflateSync(whole) : whole).toString('latin1')
  const lengthened = head.replace(/\/Length \d+(?: 0 R)?/, `/Length ${packed.length}`)
  return `${text.slice(0, index)}${lengthened}${packed}\n${text.slice(to)}`
}
