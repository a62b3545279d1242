import type { Glyph, PageMarks, Setting } from './page-marks.ts'
import type { DrawnLine, PagePart } from './page-parts.ts'
import { readRuledTables } from './ruled-tables.ts'
import { readLines } from './text-lines.ts'

/** The lines outside of tables; text that is set another way than across keeps its own lines. */
function linesOutside(glyphs: readonly Glyph[]): DrawnLine[] {
  const bySetting = new Map<Setting, Glyph[]>()
  for (const glyph of glyphs) {
    const own = bySetting.get(glyph.setting)
    if (own) own.push(glyph)
    else bySetting.set(glyph.setting, [glyph])
  }
  return [...bySetting].flatMap(([setting, own]) =>
    readLines(own, setting).map((line): DrawnLine => ({ kind: 'line', ...line })),
  )
}

/** What stands on a page, from top to bottom. */
export function layOut(marks: PageMarks): PagePart[] {
  const { tables, outside } = readRuledTables(marks)
  return [...tables, ...linesOutside(outside)].sort((a, b) => a.top - b.top || a.left - b.left)
}
