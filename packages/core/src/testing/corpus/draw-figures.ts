import { outcomeGroupsOf } from '../../definition/outcome-groups.ts'
import type { Format } from '../../definition/define-format.ts'
import { DISPUTE_BLOCKS } from '../../rules/dispute-blocks.ts'
import { APPLICANT_COLUMNS } from '../../rules/read-cells.ts'
import type { SeededRandom } from '../seeded-random.ts'
import { drawDisclosure } from './draw-disclosure.ts'
import type { CorpusOrgan } from './organs.ts'
import { Sheet } from './sheet.ts'

/** Figures of a report and of the one a year earlier that lead up to it; null where there was none in these forms. */
export interface TwoYears {
  readonly now: Sheet
  readonly before: Sheet | null
}

/** Most applicants are people; firms and law offices follow, research and welfare are rare. */
const APPLICANT_WEIGHTS = [88, 6, 0.5, 0.5, 3, 2] as const
/** How often an application ends so, by the first letters of the row's key. */
const RESULT_WEIGHTS: Readonly<Record<string, number>> = {
  granted: 34,
  partiallyGranted: 9,
  deniedThirdParty: 2,
  deniedInternalAffairs: 2,
  deniedProcessInfo: 3,
  deniedEnforcementFile: 4,
  deniedAdminInquiry: 3,
  unableNotHeld: 24,
  unableNeedsCreation: 3,
  unableUnclear: 2,
  notProcessedPetition: 4,
  notProcessedDuplicate: 2,
  otherHandling: 5,
  otherCorrectionOverdue: 3,
  otherMisc: 3,
}

function pickWeighted<T>(random: SeededRandom, items: readonly T[], weightOf: (item: T) => number): T {
  let left = random.next() * items.reduce((sum, item) => sum + weightOf(item), 0)
  return items.find((item) => (left -= weightOf(item)) < 0) ?? items[0]!
}

const anyColumn = (random: SeededRandom) =>
  pickWeighted(random, APPLICANT_COLUMNS, (column) => APPLICANT_WEIGHTS[APPLICANT_COLUMNS.indexOf(column)]!)

/** `count` spread over the classes of applicants. */
function spread(sheet: Sheet, row: string, count: number, random: SeededRandom): void {
  for (let one = 0; one < count; one++) {
    const id = `t3.${row}.${anyColumn(random)}`
    sheet.set(id, sheet.get(id) + 1)
  }
}

/** Table 3: `received` new applications beside what was carried in; some are carried out, the others end in some row. */
function drawApplications(sheet: Sheet, received: number, random: SeededRandom): void {
  spread(sheet, 'newReceived', received, random)
  const open = random.chance(0.45) ? 0 : random.integer(0, Math.ceil(received * 0.12))
  const groups = outcomeGroupsOf(sheet.format)
  const allowed = groups.flatMap((group) => group.rows).filter((row) => random.chance(row === 'granted' ? 1 : 0.8))
  let left = open
  for (const column of APPLICANT_COLUMNS) {
    const count = sheet.get(`t3.newReceived.${column}`) + sheet.get(`t3.carriedIn.${column}`)
    const out = Math.min(left, count)
    left -= out
    sheet.set(`t3.carriedOut.${column}`, out)
    for (let one = 0; one < count - out; one++) {
      const row = pickWeighted(random, allowed, (key) => RESULT_WEIGHTS[key] ?? 0.2)
      const id = `t3.${row}.${column}`
      sheet.set(id, sheet.get(id) + 1)
    }
  }
  keepPlausible(sheet, received)
}

/** 大量反复申请 needs a year with many applications; a handful ended otherwise. */
function keepPlausible(sheet: Sheet, received: number): void {
  if (received >= 10) return
  for (const column of APPLICANT_COLUMNS) {
    const id = `t3.notProcessedExcessive.${column}`
    sheet.set(`t3.granted.${column}`, sheet.get(`t3.granted.${column}`) + sheet.get(id))
    sheet.set(id, 0)
  }
}

/** Table 4: now and then a case or some, at least those still open a year ago. */
function drawDisputes(sheet: Sheet, before: Sheet | null, received: number, random: SeededRandom): void {
  const often = received > 0 ? Math.min(0.75, 0.1 + received / 150) : 0
  for (const block of DISPUTE_BLOCKS) {
    const pending = before?.find(`t4.${block}.pending`) ?? 0
    const rare = block === 'review' ? 1 : 0.6
    const fresh = random.chance(often * rare) ? 1 + random.smallCount(Math.ceil(received / 8)) : 0
    for (let one = 0; one < pending + fresh; one++) {
      const outcome = pickWeighted(random, ['upheld', 'corrected', 'other', 'pending'] as const, (key) =>
        key === 'upheld' ? 6 : key === 'pending' ? 2 : 1,
      )
      const id = `t4.${block}.${outcome}`
      sheet.set(id, sheet.get(id) + 1)
    }
  }
}

function carryOver(sheet: Sheet, before: Sheet | null, random: SeededRandom, received: number): void {
  if (before)
    for (const column of APPLICANT_COLUMNS) sheet.set(`t3.carriedIn.${column}`, before.get(`t3.carriedOut.${column}`))
  else if (random.chance(0.4)) spread(sheet, 'carriedIn', random.integer(0, Math.ceil(received * 0.06)), random)
}

function drawYear(format: Format, organ: CorpusOrgan, before: Sheet | null, received: number, random: SeededRandom) {
  const sheet = new Sheet(format)
  carryOver(sheet, before, random, received)
  drawApplications(sheet, received, random)
  sheet.total()
  drawDisputes(sheet, before, received + sheet.get('t3.carriedIn.total'), random)
  drawDisclosure(sheet, before, organ, random)
  sheet.total()
  return sheet
}

/** One document more: no two years are alike in every cell, unless all of them are 0. */
function vary(sheet: Sheet): void {
  if (sheet.values.every((value) => value === 0)) return
  const columns = ['issued', 'inForce', 'newlyPublished', 'publishedTotal'].map((key) => `t2.normativeDocs.${key}`)
  for (const id of columns) if (sheet.has(id)) sheet.set(id, sheet.get(id) + 1)
}

/** Consistent, plausible figures of an organ for a year and, where the forms of this kind existed, for the year before. */
export function drawFigures(
  format: Format,
  formatBefore: Format | null,
  organ: CorpusOrgan,
  random: SeededRandom,
): TwoYears {
  const small = organ.applications < 10 && random.chance(0.45)
  const received = small ? 0 : Math.max(1, Math.round(organ.applications * (0.4 + 1.1 * random.next())))
  const last = small && random.chance(0.7) ? 0 : Math.round(received * (0.6 + 0.8 * random.next()))
  const before = formatBefore ? drawYear(formatBefore, organ, null, last, random.fork('before')) : null
  const now = drawYear(format, organ, before, received, random)
  if (before?.format.id === format.id && now.sameAs(before)) vary(now)
  return { now, before }
}
