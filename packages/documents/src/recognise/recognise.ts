import { formatForYear, FORMATS, LAST_REPORTING_YEAR, type Format, type TableId } from '@gongkai/core'
import type { CleanDocument, CleanLine } from '../transforms/clean-document.ts'
import { findOrgan, narrativeHead } from './find-organ.ts'
import { findSections, type SectionHeading } from './find-sections.ts'
import { findTitle, type FoundTitle } from './find-title.ts'
import { findPeriod, yearIn, yearOfParagraphs, type Period } from './find-year.ts'
import { linesOf, locateTable, type LocatedTable } from './locate-table.ts'
import { looseTableOf } from './readings/loose-table.ts'
import { readTable, type MatchedTable } from './read-table.ts'
import { recogniseFormat } from './recognise-format.ts'

/** What a cleaned document turns out to be. */
export interface Recognised {
  readonly title: FoundTitle | null
  readonly organName: string | null
  readonly year: number | null
  /** True when title or period state the year, false when it was gathered from the text. */
  readonly yearIsStated: boolean
  readonly period: Period | null
  readonly format: Format
  readonly recognisedFormat: Format | null
  readonly sections: readonly SectionHeading[]
  readonly tables: readonly MatchedTable[]
}

/** Lines from which title, preface and first words are taken; a report states what it is within them. */
const HEAD_LINES = 200
/** Lines at the end in which the organ signs. */
const TAIL_LINES = 20

/** Fewest labels that make a table without its heading. */
const FEWEST_LABELS = 6
/** How many times more labels a table elsewhere must have than what stands in its section. */
const MORE_LABELS = 2

/** Recognises title, organ, year, format, sections and tables. Pure; judges nothing. */
export function recognise({ lines, titles }: CleanDocument): Recognised {
  const sections = findSections(lines)
  const head = narrativeHead(lines.slice(0, HEAD_LINES))
  const period = findPeriod(head.join(''))
  const periodYear = period && Number(period.from.slice(0, 4))
  const spokenYear = yearOfParagraphs(narrativeHead(lines))
  const title = findTitle(lines, titles, { before: sections[0]?.line ?? -1, year: periodYear ?? spokenYear })
  const statedYear = (title && yearIn(title.text)) ?? periodYear
  const year = statedYear ?? spokenYear
  const recognisedFormat = recogniseFormat(lines)
  const format = recognisedFormat ?? formatOfYear(year)
  const tables = matchTables(format, lines, sections)
  return {
    title,
    organName: findOrgan(title?.text ?? null, { head: lines.slice(0, HEAD_LINES), tail: lines.slice(-TAIL_LINES) }),
    year,
    yearIsStated: statedYear !== null,
    period,
    format,
    recognisedFormat,
    sections,
    tables,
  }
}

function formatOfYear(year: number | null): Format {
  const known = year !== null && year >= FORMATS[0]!.firstYear && year <= LAST_REPORTING_YEAR
  return known ? formatForYear(year) : FORMATS.at(-1)!
}

/**
 * Finds every table in its section. A table whose heading was not found is looked for, after the others, in the lines
 * around its place that no other table used; one that is not there either, anywhere in the document: sections come in another
 * order, or all tables at the end.
 */
function locateTables(
  format: Format,
  lines: readonly CleanLine[],
  sections: readonly SectionHeading[],
): Map<TableId, LocatedTable> {
  const last = lines.findLast(({ texts }) => texts.some((text) => text !== ''))
  const hasHeading = (no: number) => sections.some((section) => section.no === no)
  const used = new Set<CleanLine>()
  const located = new Map<TableId, LocatedTable>()
  const take = (id: TableId, table: LocatedTable) => {
    located.set(id, table)
    for (const line of linesOf(table)) used.add(line)
  }
  const search = (id: TableId, region: readonly CleanLine[]) => {
    const free = region.filter((line) => !used.has(line))
    return locateTable(format, id, free, free.at(-1) === last)
  }
  for (const { id, section } of format.tables.toSorted(
    (a, b) => Number(hasHeading(b.section)) - Number(hasHeading(a.section)),
  )) {
    const table = search(id, tableLines(lines, sections, section))
    if (hasHeading(section) || table.anchors.length >= FEWEST_LABELS) take(id, table)
  }
  for (const { id } of format.tables) {
    const found = located.get(id)?.anchors.length ?? 0
    if (found >= FEWEST_LABELS) continue
    const elsewhere = search(id, cellLines(lines))
    if (elsewhere.anchors.length >= Math.max(FEWEST_LABELS, found * MORE_LABELS)) take(id, elsewhere)
  }
  return located
}

/** Reads every table that was found. */
function matchTables(format: Format, lines: readonly CleanLine[], sections: readonly SectionHeading[]): MatchedTable[] {
  const located = locateTables(format, lines, sections)
  const loose = looseTableOf([...located.values()].flatMap(({ rows }) => rows))
  let hasTablesBefore = false
  return format.tables.flatMap(({ id }): MatchedTable[] => {
    const table = located.get(id)
    if (!table) return []
    const read = readTable(format, table, loose, hasTablesBefore)
    hasTablesBefore ||= read.placed.length > 0
    return [read]
  })
}

/** Lines a table is looked for in: its section, or what stands where the section should be. */
function tableLines(
  lines: readonly CleanLine[],
  sections: readonly SectionHeading[],
  no: number,
): readonly CleanLine[] {
  const before = sections.findLast((section) => section.no <= no)
  const after = sections.find((section) => section.no > no)
  const region = lines.slice(before ? before.line + 1 : 0, after?.line)
  return cellLines(region)
}

/** Lines that may hold cells: where the file has real tables, the words around them are not cells. */
function cellLines(region: readonly CleanLine[]): readonly CleanLine[] {
  return region.some(({ source }) => source.table !== null)
    ? region.filter(({ source }) => source.table !== null)
    : region
}
