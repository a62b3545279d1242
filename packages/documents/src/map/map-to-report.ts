import { getCell, type ReportKind } from '@gongkai/core'
import { noteFindings } from '../checks/index.ts'
import type { ImportedReport } from '../imported-report.ts'
import type { RawDocument } from '../read/raw-document.ts'
import type { Recognised } from '../recognise/recognise.ts'
import type { CleanDocument } from '../transforms/clean-document.ts'
import { withCarried } from './carried-report.ts'
import type { Reading } from './compare-carried.ts'
import { mapSections, type MappedSections } from './map-sections.ts'
import { readImportedCell } from './read-imported-cell.ts'
import { toSourceBlock } from './source-block.ts'
import { tablesInPictures } from './tables-in-pictures.ts'

// 《条例》第四十九条第二款：县级以上地方人民政府公布本级政府的年度报告；乡镇的报告是本机关的报告。
const GOVERNMENT = /(?:省|自治区|市|县|区|旗|州|盟)人民政府$/
const LONGEST_NAME = 200
const LONGEST_TITLE = 300

/** Organs report for themselves; a government of a county or above for all of its organs. */
export function reportKindOf(organName: string | null): ReportKind {
  return organName !== null && GOVERNMENT.test(organName) ? 'government' : 'organ'
}

function readingOf(raw: RawDocument, clean: CleanDocument, recognised: Recognised, mapped: MappedSections): Reading {
  const { format, title, organName } = recognised
  const cells = recognised.tables.flatMap(({ placed }) =>
    placed.map((one) => readImportedCell(getCell(format, one.id), one)),
  )
  const found = new Set(cells.map(({ id }) => id))
  return {
    kind: raw.kind,
    encoding: raw.encoding,
    title: title?.text.slice(0, LONGEST_TITLE) ?? null,
    organName: organName?.slice(0, LONGEST_NAME) ?? null,
    year: recognised.year,
    format: format.id,
    recognisedFormat: recognised.recognisedFormat?.id ?? null,
    reportKind: reportKindOf(organName),
    period: recognised.period,
    preface: mapped.preface,
    sections: mapped.sections,
    cells,
    missingCells: format.cells.filter(({ id }) => !found.has(id)).map(({ id }) => id),
    surplusLines: mapped.surplusLines,
    unread: mapped.unread,
    source: clean.lines.map(({ source }) => toSourceBlock(source)),
    carriedDifferences: null,
  }
}

/**
 * Puts what was recognised together as a draft with notes. Invents nothing: a cell without a place has no entry. A file of our
 * own gives the report it carries wherever that is what it shows.
 */
export function mapToReport(raw: RawDocument, clean: CleanDocument, recognised: Recognised): ImportedReport {
  const mapped = mapSections(clean.lines, recognised, raw.kind)
  const reading = readingOf(raw, clean, recognised, mapped)
  const carried = raw.payload === null ? null : withCarried(reading, raw.payload, clean.lines, recognised)
  // An untouched file of our own holds nothing that would have been cleaned up or left out.
  const isExact = carried?.report.carriedDifferences?.length === 0
  const { furniture = 0, picturePages = [] } = raw.leftOut ?? {}
  const checked = {
    report: carried?.report ?? reading,
    appliedTransforms: isExact ? [] : clean.applied,
    pageLines: isExact ? 0 : mapped.pageLines + furniture,
    picturePages,
    hidden: raw.hidden,
    tablesInPictures: tablesInPictures(raw, recognised),
  }
  return { ...checked.report, notes: [...(carried?.notes ?? []), ...noteFindings(checked)] }
}
