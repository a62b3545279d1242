import { ABSURD_NUMBERS, placeIn, replaceSome, stretchIn, type Damage } from '../damage.ts'

/** Changes the words of a file and leaves how they are encoded; bytes that are no UTF-8 stay what they are. */
export function changeWords(change: (text: string, tools: Parameters<Damage['apply']>[1]) => string): Damage['apply'] {
  return (bytes, tools) => {
    const text = Buffer.from(bytes).toString('utf8')
    // Files in other encodings are changed byte by byte.
    return text.includes('\ufffd')
      ? Buffer.from(change(Buffer.from(bytes).toString('latin1'), tools), 'latin1')
      : Buffer.from(change(text, tools), 'utf8')
  }
}

const families = ['text', 'markup'] as const

const ODD_CHARACTERS = [
  ...['\0', '\u0000\u0000', '\ufeff', '\u200b', '\u202e', '\u202c', '\u2066', '\u061c', '\u0301', '\u00a0', '\u3000'],
  ...['\r', '\n', '\r\n', '\u2028', '\u0085', '\t', '\v', '\f', '\b', '\ufffd', '\uffff', '👨‍👩‍👧‍👦', '𠮷', '\ue000'],
]
const PIECES = [
  ...[
    '|',
    '||||||||',
    '=1+1',
    '"',
    "'",
    ',',
    ';',
    '总计',
    '其他',
    '自然人',
    '2024年',
    '政府信息公开工作年度报告',
    '万元',
  ],
  ...[
    '一、总体情况',
    '三、收到和处理政府信息公开申请情况',
    '行政许可',
    '/',
    '-',
    '—',
    '（',
    '）',
    '其中：',
    '结转下年度继续办理',
  ],
]
/** Halves of a pair of UTF-16, written as if each were a character. */
const LONE_HALVES = [
  [0xed, 0xa0, 0x80],
  [0xed, 0xb0, 0x80],
] as const
const DECLARATIONS = [
  ...['<meta charset="big5">', '<meta charset="utf-16">', '<meta charset="x-unknown">'],
  ...['<?xml version="1.0" encoding="UTF-16"?>', '@charset "gbk";'],
]
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x2b, 0x2f, 0x76],
] as const

/** Damage to words and numbers. */
export const TEXT_DAMAGES: readonly Damage[] = [
  {
    name: 'numbers absurd',
    families,
    apply: changeWords((text, { random }) =>
      replaceSome(text, /\d+/g, { random, most: 12, by: () => random.pick(ABSURD_NUMBERS) }),
    ),
  },
  {
    name: 'digits without end',
    families,
    apply: changeWords((text, { random }) =>
      replaceSome(text, /\d+/g, { random, most: 2, by: () => '9'.repeat(random.integer(20, 200_000)) }),
    ),
  },
  {
    name: 'odd characters',
    families,
    apply: changeWords((text, { random }) => {
      const times = 1 + random.smallCount(60)
      let result = text
      for (let time = 0; time < times; time++) {
        const at = placeIn(random, result.length)
        result = result.slice(0, at) + random.pick(ODD_CHARACTERS).repeat(1 + random.smallCount(20)) + result.slice(at)
      }
      return result
    }),
  },
  {
    name: 'halves of characters',
    families,
    apply: (bytes, { random }) => {
      const at = placeIn(random, bytes.length)
      const halves = Array.from({ length: 1 + random.smallCount(40) }, () => [...random.pick(LONE_HALVES)]).flat()
      return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(halves), bytes.subarray(at)])
    },
  },
  {
    name: 'words out of place',
    families,
    apply: changeWords((text, { random }) => {
      const at = placeIn(random, text.length)
      return text.slice(0, at) + random.pick(PIECES).repeat(1 + random.smallCount(3000)) + text.slice(at)
    }),
  },
  {
    name: 'all in one line',
    families,
    apply: changeWords((text, { random }) => text.replace(/\r?\n/g, random.pick(['', ' ', '|', '\t']))),
  },
  {
    name: 'lines exchanged',
    families,
    apply: changeWords((text, { random }) => {
      const lines = text.split('\n')
      return [...random.shuffle(lines.slice(0, 2000)), ...lines.slice(2000)].join('\n')
    }),
  },
  {
    name: 'lines lost and doubled',
    families,
    apply: changeWords((text, { random }) =>
      text
        .split('\n')
        .flatMap((line) => (random.chance(0.08) ? [] : random.chance(0.05) ? [line, line] : [line]))
        .join('\n'),
    ),
  },
  {
    name: 'one endless line',
    families,
    apply: changeWords((text, { random }) => {
      const [from, to] = stretchIn(random, text.length)
      const line = text.slice(from, Math.min(to, from + 400)).replaceAll('\n', ' ')
      return text.slice(0, to) + line.repeat(Math.ceil(400_000 / (line.length + 1))) + text.slice(to)
    }),
  },
  {
    name: 'another encoding declared',
    families,
    apply: (bytes, { random }) =>
      random.chance(0.5)
        ? Buffer.concat([Uint8Array.from(random.pick(MARKS)), bytes])
        : Buffer.concat([Buffer.from(random.pick(DECLARATIONS)), bytes]),
  },
  {
    name: 'another encoding',
    families,
    apply: (bytes, { random }) => {
      const text = Buffer.from(bytes).toString(random.pick(['utf8', 'latin1']))
      return Buffer.from(text, random.pick(['utf16le', 'latin1', 'utf8']))
    },
  },
]
