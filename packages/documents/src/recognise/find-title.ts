import { stripSpaces } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { YEAR_IN_TEXT, yearIn } from './find-year.ts'
import { organInTitle } from './organ-in-title.ts'
import { isOrganName } from './organ-name.ts'

/** The title of a report and where it stands. */
export interface FoundTitle {
  readonly text: string
  /** Index of the first and the last line it stands on; -1 when only the page's head gives it. */
  readonly from: number
  readonly to: number
}

const TITLE =
  /(?:政府|政务)?信息公开.{0,6}(?:年度报告|年报|工作报告)|年度.{0,6}信息公开.{0,6}报告|信息公开.{0,4}20\d\d年?度?报告/
const YEAR = new RegExp(YEAR_IN_TEXT)
const SENTENCE = /[，。；！？]|《|请|根据|>|＞/
const LONGEST_TITLE = 70
/** Lines before the first section among which the title is looked for; menus of some sites have hundreds. */
const HEAD = 600
/** Lines a title may be set on. */
const MOST_LINES = 3
const LONGEST_LINE = 40

const isTitle = (text: string) =>
  text.length <= LONGEST_TITLE && TITLE.test(text) && YEAR.test(text) && !SENTENCE.test(text)

/**
 * The report's title: a short line, or some lines together, that name year and report; else what the page's head says. A
 * line that names the organ too wins over one that does not (导航 and columns are called 2020年信息公开年报 as well), and of
 * several the last before the first section, behind the menus. Where several years are named, as in a list of reports, the
 * year the text itself speaks of decides.
 */
export function findTitle(
  lines: readonly CleanLine[],
  declared: readonly string[],
  { before, year }: { readonly before: number; readonly year: number | null },
): FoundTitle | null {
  const found = titlesAmong(lines.slice(0, Math.min(HEAD, before < 0 ? HEAD : before)))
  for (const title of declared) {
    const text = stripSpaces(title).split(/[_|]|--?(?=[^\d])/)[0]!
    if (isTitle(text)) found.unshift({ text, from: -1, to: -1 })
  }
  const years = new Set(found.map(({ text }) => yearIn(text)))
  const possible = year === null || years.size < 2 ? found : found.filter(({ text }) => yearIn(text) === year)
  const named = possible.filter(({ text }) => organInTitle(text) !== null)
  return named.findLast(({ from }) => from >= 0) ?? named[0] ?? possible.at(-1) ?? null
}

function titlesAmong(head: readonly CleanLine[]): FoundTitle[] {
  // In a sheet, a title above a table is a row with blank cells behind it.
  const filled = head.map(({ texts: cells }) => cells.filter((text) => text !== ''))
  const texts = filled.map((cells) => (cells.length === 1 ? stripSpaces(cells[0]!) : ''))
  const found: FoundTitle[] = []
  for (let index = 0; index < texts.length; index++) {
    const title = titleAt(texts, index)
    if (title === null) continue
    found.push(title)
    index = Math.max(index, title.to)
  }
  return found
}

/** The title that begins on a line: alone, with the lines below it, or at the beginning of a text all in one line. */
function titleAt(texts: readonly string[], index: number): FoundTitle | null {
  const text = texts[index]!
  if (text === '') return null
  if (isTitle(text) && (organInTitle(text) !== null || !continues(text, texts[index + 1])))
    return { text, from: index, to: index }
  if (beginsTitle(text))
    for (let to = index + 1, joined = text; to < index + MOST_LINES && to < texts.length; to++) {
      if (texts[to]!.length > LONGEST_LINE) break
      joined += texts[to]!
      if (isTitle(joined)) return { text: joined + yearBehind(joined, texts[to + 1]), from: index, to }
    }
  if (isTitle(text)) return { text, from: index, to: index }
  const begins = LONG_TITLE.exec(text)?.[0]
  return begins !== undefined && isTitle(begins) ? { text: begins, from: index, to: index - 1 } : null
}

/** Report and preface in one line. */
const LONG_TITLE = /^[^，。；：]{6,60}?(?:年度报告|年报|工作报告)(?=[\u4e00-\u9fff])/

const continues = (text: string, next: string | undefined) =>
  next !== undefined && /^(?:报告|（)/.test(next) && text !== ''

/** （2022年度） alone on the line below a title without year. */
const yearBehind = (joined: string, next: string | undefined) =>
  !YEAR.test(joined) && next !== undefined && /^[（(]?20\d\d年?度?[）)]?$/.test(next) ? next : ''

/** A first line of a title: the organ, with 关于 or the year behind it perhaps. */
function beginsTitle(text: string): boolean {
  if (text.length > LONGEST_LINE) return false
  return isOrganName(text.replace(new RegExp(`(?:关于|的)?(?:${YEAR_IN_TEXT}年?度?)?$`), ''))
}
