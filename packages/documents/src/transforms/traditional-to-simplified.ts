import { PROTECTED_NAMES } from './protected-names.ts'
import { defineTransform } from './transform.ts'

// Frequent characters that exist in one script only.
const TRADITIONAL = new Set(
  '個這來對時國與為說發經現開關務報總體統計資機構縣區鄉鎮廳會處員證據樣辦業數實際應當從進過還後複製決訴訟請項規動條內無導門電網頁態題見書長東車馬財農產環護衛學術職業質標準單調責權類屬結轉聯絡續維',
)
const SIMPLIFIED = new Set(
  '个这来对时国与为说发经现开关务报总体统计资机构县区乡镇厅会处员证据样办业数实际应当从进过还后复决诉讼请项规动条内无导门电网页态题见书长东车马财农产环护卫学术职质标准单调责权类属结转联络续维',
)
for (const character of TRADITIONAL) if (SIMPLIFIED.has(character)) TRADITIONAL.delete(character)
/** Which script a character code speaks for: 1 for traditional, -1 for simplified. */
const SCRIPT_OF = new Int8Array(0x10000)
for (const character of TRADITIONAL) SCRIPT_OF[character.charCodeAt(0)] = 1
for (const character of SIMPLIFIED) SCRIPT_OF[character.charCodeAt(0)] = -1

/** Characters judged: the head of a document says which script it is in. */
const JUDGED = 20_000
const FEWEST = 8

/** True when the text is written in traditional characters: far more of them than of their simplified counterparts. */
export function isTraditional(text: string): boolean {
  let traditional = 0
  let simplified = 0
  const end = Math.min(text.length, JUDGED)
  for (let at = 0; at < end; at++) {
    const script = SCRIPT_OF[text.charCodeAt(at)]
    if (script === 1) traditional++
    else if (script === -1) simplified++
  }
  return traditional >= FEWEST && traditional > simplified
}

const names = new RegExp(`(${Object.keys(PROTECTED_NAMES).join('|')})`, 'g')

let converter: Promise<(text: string) => string> | undefined

async function loadConverter(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn')
  const convert = Converter({ from: 't', to: 'cn' })
  return (text) =>
    text
      .split(names)
      .map((part) => PROTECTED_NAMES[part] ?? convert(part))
      .join('')
}

/**
 * Traditional to simplified characters, glyphs that a converter got wrong included (行政強製, 複議, 隻計, 全麵): the
 * dictionary maps 製 複 隻 麵 back. Place names are kept apart. Never run over simplified text.
 */
export const traditionalToSimplified = defineTransform({
  name: 'traditional-to-simplified',
  isNeeded: isTraditional,
  load: () => (converter ??= loadConverter()),
})
