import { stripSpaces } from '@gongkai/core'
import type { CleanLine } from '../transforms/clean-document.ts'
import { organInTitle } from './find-organ.ts'

/** The title of a report and where it stands. */
export interface FoundTitle {
  readonly text: string
  /** Index of the first and the last line it stands on; -1 when only the page's head gives it. */
  readonly from: number
  readonly to: number
}

const TITLE = /(?:政府|政务)?信息公开.{0,6}(?:年度报告|年报|工作报告)|年度.{0,6}信息公开.{0,6}报告/
const YEAR = /20\d\d|二[〇○零0][一二三][〇○零0一二三四五六七八九]/
const SENTENCE = /[，。；！？]|《|请|根据|>|＞/
const LONGEST_TITLE = 70
/** Lines at the head of a document among which the title is looked for. */
const HEAD = 80

const isTitle = (text: string) =>
  text.length <= LONGEST_TITLE && TITLE.test(text) && YEAR.test(text) && !SENTENCE.test(text)

/**
 * The report's title: a short line, or two lines together, that names year and report; else what the page's head says.
 * A line that names the organ too wins over one that does not (导航 and columns are called 2020年信息公开年报 as well).
 */
export function findTitle(lines: readonly CleanLine[], declared: readonly string[], before: number): FoundTitle | null {
  const found = titlesAmong(lines.slice(0, Math.min(HEAD, before < 0 ? HEAD : before)))
  for (const title of declared) {
    const text = stripSpaces(title).split(/[_|]|--?(?=[^\d])/)[0]!
    if (isTitle(text)) found.push({ text, from: -1, to: -1 })
  }
  return found.find(({ text }) => organInTitle(text) !== null) ?? found[0] ?? null
}

function titlesAmong(head: readonly CleanLine[]): FoundTitle[] {
  // In a workbook blank cells may stand beside the title.
  const textAt = (index: number) => {
    const filled = head[index]?.texts.filter((text) => text !== '') ?? []
    return filled.length === 1 ? stripSpaces(filled[0]!) : ''
  }
  return head.flatMap((_, index): FoundTitle[] => {
    const text = textAt(index)
    if (isTitle(text)) return [{ text, from: index, to: index }]
    // Long names are set on two lines: the organ, then year and report. The first then lacks what makes a title.
    const next = textAt(index + 1)
    return isSplitTitle(text, next) ? [{ text: text + next, from: index, to: index + 1 }] : []
  })
}

const ENDS_LIKE_ORGAN = /(?:局|委|办|厅|室|院|政府|委员会|中心|街道|处|队|署|会|镇|乡|区|园)$/

function isSplitTitle(first: string, second: string): boolean {
  return (
    first.length <= 40 &&
    ENDS_LIKE_ORGAN.test(first) &&
    /^(?:关于)?(?:20\d\d|二)/.test(second) &&
    isTitle(first + second)
  )
}
