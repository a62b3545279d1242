import { getFormat, TRANSITION_RULES, TRANSITIONS, type FormatId } from '@gongkai/core'
import { z } from 'zod'
import { cellName } from '../report-editing/cell-changes.ts'
import { EVENT_TEXTS } from './texts.zh-cn.ts'

const Cells = z.object({ cells: z.array(z.union([z.string(), z.object({ id: z.string(), raw: z.string() })])) })
const Section = z.object({ no: z.int() })
const Move = z.object({ transition: z.enum(TRANSITIONS), reason: z.string().nullish(), versionNo: z.int().nullish() })
const File = z.object({ fileName: z.string() })
const Doer = z.object({ onBehalf: z.boolean().default(false) })
const Explained = z.object({ code: z.string() })

/** Cells named one by one in a summary; more are only counted. */
const MOST_NAMED = 3

/** An event of a report in one sentence. Kinds written by a later program are shown by their name. */
export function summarise(formatId: FormatId, kind: string, data: unknown): string {
  const read = SUMMARIES[kind]
  if (read === undefined) return kind
  const summary = read(data, formatId)
  return Doer.safeParse(data).data?.onBehalf === true ? EVENT_TEXTS.onBehalf(summary) : summary
}

const SUMMARIES: Readonly<Record<string, (data: unknown, formatId: FormatId) => string>> = {
  'report.started': () => EVENT_TEXTS.started,
  'report.cellsSaved': (data, formatId) => {
    const { cells } = Cells.parse(data)
    const named = cells.slice(0, MOST_NAMED).map((cell) => describeCell(cell, formatId))
    return EVENT_TEXTS.cellsSaved(named, cells.length)
  },
  'report.zerosAttested': (data) => EVENT_TEXTS.zerosAttested(Cells.parse(data).cells.length),
  'report.sectionSaved': (data) => EVENT_TEXTS.sectionSaved(Section.parse(data).no),
  'report.explained': (data) => EVENT_TEXTS.explained(Explained.parse(data).code),
  'report.fileImported': (data) => EVENT_TEXTS.fileImported(File.parse(data).fileName),
  'report.importAccepted': (data) => EVENT_TEXTS.importAccepted(File.parse(data).fileName),
  'report.moved': (data) => {
    const { transition, reason, versionNo } = Move.parse(data)
    return EVENT_TEXTS.moved(TRANSITION_RULES[transition].name, reason ?? null, versionNo ?? null)
  },
}

function describeCell(cell: string | { id: string; raw: string }, formatId: FormatId): string {
  const format = getFormat(formatId)
  return typeof cell === 'string' ? cellName(format, cell) : EVENT_TEXTS.cell(cellName(format, cell.id), cell.raw)
}
