import type { DocumentKind, Narrative, SectionContent } from '@gongkai/core'
import type { UnreadItem } from '../imported-report.ts'
import { findLeftovers } from '../recognise/leftovers.ts'
import { isPagePart, withoutTail } from '../recognise/page-parts.ts'
import type { Recognised } from '../recognise/recognise.ts'
import type { CleanLine } from '../transforms/clean-document.ts'
import { narrativeOfLines, type HeadingSource } from './narrative-of-lines.ts'

/** Preface, sections and what the tables left over. */
export interface MappedSections {
  readonly preface: Narrative
  readonly sections: readonly SectionContent[]
  readonly unread: readonly UnreadItem[]
  readonly surplusLines: readonly string[]
  /** Lines of the web page around the report that were left out. */
  readonly pageLines: number
}

const LONGEST_TITLE = 200
const isFilled = ({ texts }: CleanLine) => texts.some((text) => text !== '')

/**
 * Web pages mark their headings, text has only words. In office files it depends on who wrote them: many set headings in
 * bold and no more, so marks count only where some part of a section has one.
 */
function headingSource(
  lines: readonly CleanLine[],
  { sections, title }: Recognised,
  kind: DocumentKind,
): HeadingSource {
  if (kind === 'html' || kind === 'text') return kind === 'html' ? 'marked' : 'words'
  const own = new Set(sections.map(({ line }) => line))
  const isMarked = lines.some(
    ({ source }, index) => source.kind === 'heading' && !own.has(index) && index > (title?.to ?? -1),
  )
  return isMarked ? 'marked' : 'words'
}

/** Splits the document into preface and sections; lines the tables were read from are not their words. */
export function mapSections(lines: readonly CleanLine[], recognised: Recognised, kind: DocumentKind): MappedSections {
  const headingsBy = headingSource(lines, recognised, kind)
  const used = recognised.tables.map((table) => new Set([...table.used].map((index) => table.tokens[index]!.line)))
  const leftovers = recognised.tables.map((table, own) =>
    findLeftovers(recognised.format, table, new Set(used.flatMap((set, other) => (other === own ? [] : [...set])))),
  )
  const words = new Set(leftovers.flatMap(({ narrative }) => narrative))
  const inTables = new Set(recognised.tables.flatMap(({ tokens }) => tokens.map(({ line }) => line)))
  const isText = (line: CleanLine) => isFilled(line) && (!inTables.has(line) || words.has(line))
  const { sections: headings, title, organName } = recognised
  let dropped = 0
  const before = lines.slice((title?.to ?? -1) + 1, headings[0]?.line).filter(isText)
  const prefaceLines = before.filter((line) => !isPagePart(line))
  const preface = narrativeOfLines(prefaceLines, headingsBy)
  const cut = [...preface.unread]
  const sections = headings.map(({ no, title: printed, line }, index): SectionContent => {
    const own = lines.slice(line + 1, headings[index + 1]?.line).filter(isText)
    const text = index === headings.length - 1 ? withoutTail(own, organName) : own
    dropped += own.length - text.length
    const { narrative, unread } = narrativeOfLines(text, headingsBy)
    cut.push(...unread)
    return { no, title: printed.slice(0, LONGEST_TITLE), narrative }
  })
  return {
    preface: preface.narrative,
    sections,
    unread: [...leftovers.flatMap(({ unread }) => unread), ...cut],
    surplusLines: leftovers.flatMap(({ surplusLines }) => surplusLines),
    pageLines: dropped + before.length - prefaceLines.length + Math.max(0, title?.from ?? 0),
  }
}
