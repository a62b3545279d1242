import type { SeededRandom } from '@gongkai/core/testing'
import type { Quirk } from './quirk.ts'

type Script = 't' | 'twp'

const converters = new Map<Script, Promise<(text: string) => string>>()

async function loadConverter(to: Script): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/cn2t')
  return Converter({ from: 'cn', to })
}

async function toTraditional(text: string, to: Script): Promise<string> {
  const converter = converters.get(to) ?? loadConverter(to)
  converters.set(to, converter)
  return (await converter)(text)
}

// What simple converters make of characters that have two traditional forms.
const MECHANICAL: Readonly<Record<string, string>> = {
  制: '製',
  復: '複',
  只: '隻',
  面: '麵',
  里: '裏',
  準: '准',
  於: '于',
}

const READINGS: Readonly<Record<string, string>> = {
  規: 'guī',
  業: 'yè',
  務: 'wù',
  內: 'nèi',
  發: 'fā',
  數: 'shù',
  現: 'xiàn',
  結: 'jié',
  轉: 'zhuǎn',
  據: 'jù',
  穩: 'wěn',
  權: 'quán',
  區: 'qū',
  構: 'gòu',
}

const FOREIGN = ['Copyright © mirror', 'Tải xuống tệp đính kèm', 'ຂໍ້ມູນຂ່າວສານ', 'Ссылка на отчёт', 'ï»¿', '锟斤拷锟斤拷']

/** A broken title names nobody; only longer lines are damaged. */
const LONGEST_TITLE = 48

function scatter(text: string, random: SeededRandom): string {
  const lines = text.split('\n')
  const at = [...lines.keys()].filter(
    (index) => lines[index]!.length > LONGEST_TITLE && /^[^<>|\ue000\t｜]+$/u.test(lines[index]!),
  )
  for (const index of random.shuffle(at).slice(0, 3)) {
    const place = random.integer(12, lines[index]!.length - 1)
    lines[index] =
      `${lines[index]!.slice(0, place)}${random.pick(['�', '��', '?', '锟斤拷'])}${lines[index]!.slice(place + 1)}`
  }
  return lines.join('\n')
}

/** What converters, mirror sites and broken downloads make of a text. */
export const SCRIPT_QUIRKS: readonly Quirk[] = [
  { name: 'traditional characters', damage: (text) => toTraditional(text, 't') },
  {
    name: 'traditional, by a simple converter',
    damage: async (text) => (await toTraditional(text, 't')).replace(/[制復只面里準於]/g, (one) => MECHANICAL[one]!),
  },
  { name: 'traditional, words converted', damage: (text) => toTraditional(text, 'twp') },
  {
    name: 'traditional, with readings',
    damage: async (text, random) => {
      const traditional = await toTraditional(text, 't')
      const brackets = random.pick(['()', '（）'])
      return traditional.replace(
        /[規業務內發數現結轉據穩權區構]/g,
        (one) => `${one}${brackets[0]}${READINGS[one]}${brackets[1]}`,
      )
    },
  },
  {
    name: 'foreign words and broken characters',
    apply: (report, random) => {
      report.menu.unshift(random.pick(FOREIGN))
      report.footer.push(random.pick(FOREIGN), random.pick(FOREIGN))
      report.sections[0]!.before.push(random.pick(FOREIGN))
    },
    damage: scatter,
  },
  {
    name: 'invisible characters',
    damage: (text, random) => text.replace(/[政信公数年]/g, (one) => (random.chance(0.2) ? `${one}\u200b` : one)),
  },
  { name: 'line ends of another system', damage: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}` },
  {
    name: 'cut off',
    damage: (text, random) => {
      const from = text.indexOf('\ue000')
      return text.slice(0, random.integer(Math.max(from, 1), text.length - 1))
    },
  },
]
