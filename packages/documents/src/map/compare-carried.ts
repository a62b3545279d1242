import { getFormat, narrativeText, type CellValue, type ReportContent, type SectionContent } from '@gongkai/core'
import type { CarriedDifference, ImportedCell, ImportedReport } from '../imported-report.ts'
import { sameWords, wordsKey } from './same-words.ts'
import type { ShownWords } from './shown-words.ts'

/** What was read, before it is judged. */
export type Reading = Omit<ImportedReport, 'notes'>

/** Words of a difference are cut: it says where to look, the words themselves stand in the draft and in the file. */
const LONGEST_SHOWN = 400
const cut = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)

const differs = (section: number, carried: string, shown: string): CarriedDifference => ({
  cellId: null,
  section,
  carried: cut(carried),
  shown: cut(shown),
})

const PLAIN_NUMBER = /^-?\d[\d,]*(?:\.\d+)?$/
/** White space breaks words where a line ends; between digits it makes two numbers of one. */
const BESIDE_NO_DIGITS = /(?<!\d)\s+|\s+(?!\d)/gu

/**
 * A cell that shows what it carries is taken as carried; its place stays the one it was shown at. A workbook shows a plain
 * number where the cell holds one with words (12件); words that were put to a number are somebody's change.
 */
function sameCell(shown: ImportedCell, carried: CellValue): boolean {
  if (shown.raw.replace(BESIDE_NO_DIGITS, '') === carried.raw.replace(BESIDE_NO_DIGITS, '')) return true
  return PLAIN_NUMBER.test(shown.raw.trim()) && shown.value !== null && shown.value === carried.value
}

function compareCells(
  reading: Reading,
  content: ReportContent,
): Pick<Reading, 'cells'> & { differences: CarriedDifference[] } {
  const differences: CarriedDifference[] = []
  const shownById = new Map(reading.cells.map((cell) => [cell.id, cell]))
  const cells = reading.cells.map((shown): ImportedCell => {
    const carried = content.cells[shown.id]
    const isSame = carried === undefined ? shown.semantic === 'empty' : sameCell(shown, carried)
    if (isSame) return { ...shown, ...carried, confidence: 'read', candidates: [], deducedBy: [] }
    differences.push({ cellId: shown.id, section: null, carried: carried?.raw ?? '', shown: shown.raw })
    return shown
  })
  for (const { id } of getFormat(content.format).cells) {
    const carried = content.cells[id]
    if (!shownById.has(id) && carried !== undefined && carried.semantic !== 'empty')
      differences.push({ cellId: id, section: null, carried: carried.raw, shown: '' })
  }
  return { cells, differences }
}

function compareSections(reading: Reading, content: ReportContent, { sections: words }: ShownWords) {
  const differences: CarriedDifference[] = []
  const shownByNo = new Map(reading.sections.map((section) => [section.no, section]))
  const same = (carried: SectionContent) => {
    const shown = shownByNo.get(carried.no)
    const isSame =
      shown !== undefined &&
      wordsKey(shown.title) === wordsKey(carried.title) &&
      sameWords(words.get(carried.no) ?? [], carried.narrative)
    if (!isSame) {
      const texts = words.get(carried.no) ?? []
      differences.push(
        differs(
          carried.no,
          `${carried.title}\n${narrativeText(carried.narrative)}`,
          shown ? [shown.title, ...texts].join('\n') : '',
        ),
      )
    }
    return isSame
  }
  const carriedSame = new Map(content.sections.filter(same).map((section) => [section.no, section]))
  const carriedNos = new Set(content.sections.map(({ no }) => no))
  for (const { no, title } of reading.sections)
    if (!carriedNos.has(no)) differences.push(differs(no, '', [title, ...(words.get(no) ?? [])].join('\n')))
  const sections = reading.sections.map((shown) => carriedSame.get(shown.no) ?? shown)
  return { sections, differences }
}

function compareFront(reading: Reading, content: ReportContent, { title, sections }: ShownWords) {
  const differences: CarriedDifference[] = []
  const isTitle = wordsKey(title.join('')) === wordsKey(content.title)
  const isPreface = sameWords(sections.get(0) ?? [], content.preface)
  if (!isTitle) differences.push(differs(0, content.title, title.join('')))
  if (!isPreface) differences.push(differs(0, narrativeText(content.preface), (sections.get(0) ?? []).join('\n')))
  const front = {
    title: isTitle ? content.title : reading.title,
    preface: isPreface ? content.preface : reading.preface,
  }
  return { front, isTitle, differences }
}

/** Organ, year and kind stand nowhere but in the title; carried ones count only where the title does not say otherwise. */
function compareIdentity(reading: Reading, content: ReportContent, yearIsStated: boolean) {
  const differences: CarriedDifference[] = []
  const { organName: shownOrgan, year: shownYear } = reading
  const isOrgan =
    shownOrgan === null ||
    wordsKey(content.title).includes(wordsKey(content.organName)) ||
    content.organName.endsWith(shownOrgan)
  const isYear = shownYear === null || !yearIsStated || shownYear === content.reportingYear
  if (!isOrgan) differences.push(differs(0, content.organName, shownOrgan))
  if (!isYear) differences.push(differs(0, String(content.reportingYear), String(shownYear)))
  const identity = {
    organName: isOrgan ? content.organName : shownOrgan,
    year: isYear ? content.reportingYear : shownYear,
    reportKind: isOrgan ? content.kind : reading.reportKind,
  }
  return { identity, differences }
}

/**
 * A reading together with the report the file carries. What is shown counts: wherever it is what is carried, to the letter,
 * the carried cell or words are taken, with their exact structure; everything else stays as shown and is listed.
 */
export function compareCarried(
  reading: Reading,
  content: ReportContent,
  shown: ShownWords,
  yearIsStated: boolean,
): Reading {
  const cells = compareCells(reading, content)
  const sections = compareSections(reading, content, shown)
  const front = compareFront(reading, content, shown)
  const identity = front.isTitle ? compareIdentity(reading, content, yearIsStated) : { identity: {}, differences: [] }
  return {
    ...reading,
    ...front.front,
    ...identity.identity,
    sections: sections.sections,
    cells: cells.cells,
    carriedDifferences: [...front.differences, ...identity.differences, ...sections.differences, ...cells.differences],
  }
}
