import { getFormat, LONGEST_RAW, type Format, type ReportContent } from '@gongkai/core'
import type { Mismatch, OrganRecord, Recognition } from '@gongkai/core/exchange'
import { importNoteText, unreadReasonText, type ImportedReport } from '@gongkai/documents'
import type { StoredReport } from '@gongkai/db'
import type { z } from 'zod'
import { IMPORT_WARNINGS } from '../../texts.zh-cn.ts'
import { sourceOf } from './kept-recognition.ts'

/** A reading in the shape in which it is kept. */
export type Recognised = z.input<typeof Recognition>

/** The organ a report is of, and what brings spellings of a name together. */
export interface RecordedOrgan {
  readonly organ: OrganRecord
  readonly keyOf: (name: string) => string
}

/** A reading as it is kept and shown: its cells in the report's format, its words, and sentences about what does not fit. */
export function toRecognition(imported: ImportedReport, report: StoredReport, organ: RecordedOrgan): Recognised {
  const format = getFormat(report.format)
  const { kind, encoding, organName, year, recognisedFormat, title } = imported
  const mismatches = listMismatches(imported, report, organ)
  return {
    fileKind: kind,
    encoding,
    recognised: { organ: organName, year, format: recognisedFormat, title },
    mismatches: mismatches.map(([what]) => what),
    warnings: [...mismatches.map(([, sentence]) => sentence), ...imported.notes.map((note) => importNoteText(note))],
    cells: cellsOf(imported, format),
    missing: format.cells.map((cell) => cell.id).filter((id) => !imported.cells.some((cell) => cell.id === id)),
    unread: imported.unread.map(({ reason, ...piece }) => ({ ...piece, reason: unreadReasonText(reason) })),
    sections: sectionsOf(imported),
    source: sourceOf(imported.source),
    carriedDifferences: imported.carriedDifferences?.map((difference) => ({ ...difference })) ?? null,
  }
}

function cellsOf({ cells }: ImportedReport, format: Format): Recognised['cells'] {
  return cells
    .filter((cell) => format.indexOf.has(cell.id))
    .map(({ id, raw, value, semantic, confidence, candidates, deducedBy, place }) => ({
      ...{ id, value, semantic, confidence, candidates: [...candidates], deducedBy: [...deducedBy] },
      raw: raw.slice(0, LONGEST_RAW),
      place: { block: place.block, cell: place.cell, locator: place.locator, excerpt: place.excerpt },
    }))
}

/** Section 0 is the title with the words before section 一. */
function sectionsOf({ title, preface, sections }: ImportedReport): Recognised['sections'] {
  const front = title === null && preface.length === 0 ? [] : [{ no: 0, title: title ?? '', narrative: preface }]
  return [...front, ...sections.map(({ no, title: heading, narrative }) => ({ no, title: heading, narrative }))]
}

/** Another organ, year or format than the report's. Nothing is refused: names change, and a person decides. */
function listMismatches(
  imported: ImportedReport,
  report: StoredReport,
  { organ, keyOf }: RecordedOrgan,
): [Mismatch, string][] {
  const { organName, year, recognisedFormat } = imported
  const keys = [organ.fullName, organ.shortName, ...organ.aliases].map(keyOf)
  const mismatches: [Mismatch, string][] = []
  if (organName !== null && !keys.includes(keyOf(organName)))
    mismatches.push(['organ', IMPORT_WARNINGS.otherOrgan(organName, organ.fullName)])
  if (year !== null && year !== report.reportingYear)
    mismatches.push(['year', IMPORT_WARNINGS.otherYear(year, report.reportingYear)])
  if (recognisedFormat !== null && recognisedFormat !== report.format)
    mismatches.push(['format', IMPORT_WARNINGS.otherFormat(formatName(recognisedFormat), formatName(report.format))])
  return mismatches
}

const formatName = (id: ReportContent['format']) => getFormat(id).texts.name
