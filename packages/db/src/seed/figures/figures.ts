import { cellFromNumber, formatForYear, withComputedTotals, type CellValue, type Format } from '@gongkai/core'
import type { DemoOrgan } from '../organs.ts'
import type { Profile } from '../profiles/profile.ts'
import { createRandom } from '../random.ts'
import { APPLICANT_COLUMNS, asIn2019, NONE_OPEN, runApplications, type OpenApplications } from './applications.ts'
import { disclosureIn2019, disclosureIn2021, firstStanding, type Standing } from './disclosure.ts'
import { DISPUTE_BLOCKS, NONE_PENDING, runDisputes, type PendingDisputes } from './disputes.ts'

/** What one year of an organ hands on to the next. */
export interface Carried {
  readonly open: OpenApplications
  readonly pending: PendingDisputes
  readonly standing: Standing
}

/** The numbers of one report. */
export interface Figures {
  readonly format: Format
  readonly cells: Readonly<Record<string, CellValue>>
  readonly carried: Carried
  /** Normative documents that expired by themselves, for the explanation the count in force then needs. */
  readonly expired: number
}

/** Value of a cell; 0 for a cell the format lacks, so that one sentence serves both forms. */
export function valueIn(figures: Pick<Figures, 'cells'>, cellId: string): number {
  return figures.cells[cellId]?.value ?? 0
}

/** All cells of a format from the numbers that are not zero, totals included. */
export function completeCells(format: Format, values: Readonly<Record<string, number>>): Record<string, CellValue> {
  const typed = format.cells.map((cell) => cellFromNumber(cell.type, values[cell.id] ?? 0))
  return Object.fromEntries(withComputedTotals(format, typed).map((value, index) => [format.cells[index]!.id, value]))
}

/** What an organ without a past begins with. */
export function firstCarried(organ: DemoOrgan, profile: Profile): Carried {
  const random = createRandom(organ.slug, 'beginning')
  return {
    open: runApplications(random, random.often(profile.applications * organ.size * 0.8), NONE_OPEN).open,
    pending: NONE_PENDING,
    standing: firstStanding(random, profile, organ.size),
  }
}

/** What the successor of several organs takes over from them. */
export function joinCarried(all: readonly Carried[]): Carried {
  const sum = (pick: (one: Carried) => number) => all.reduce((total, one) => total + pick(one), 0)
  const sumOf = <K extends string>(keys: readonly K[], pick: (one: Carried, key: K) => number) =>
    Object.fromEntries(keys.map((key) => [key, sum((one) => pick(one, key))])) as Record<K, number>
  const catalogues = Object.keys(all[0]!.standing.items) as (keyof Standing['items'])[]
  return {
    open: sumOf(APPLICANT_COLUMNS, (one, column) => one.open[column]),
    pending: sumOf(DISPUTE_BLOCKS, (one, block) => one.pending[block]),
    standing: {
      displayed: sum((one) => one.standing.displayed),
      inForce: sum((one) => one.standing.inForce),
      items: sumOf(catalogues, (one, row) => one.standing.items[row]),
    },
  }
}

/** Business grows by some 5 % a year; 2022 is the year the profiles describe. */
const growth = (year: number, yearly: number) => yearly ** (year - 2022)

/** The numbers of an organ's report for `year`, continuing `before`. Every equation of the form holds, and so does every carry. */
export function figuresFor(organ: DemoOrgan, profile: Profile, year: number, before: Carried): Figures {
  const format = formatForYear(year)
  const random = createRandom(organ.slug, year)
  const share = 0.75 + createRandom(organ.slug).next() * 0.55
  const mean = profile.applications * organ.size * share * growth(year, 1.05)
  const applications = runApplications(random, inBand(random.often(mean), mean), before.open)
  const disputes = runDisputes(random, applications.concluded, year, before.pending)
  const scale = organ.size * share * growth(year, 1.02)
  const disclose = format.id === 'f2019' ? disclosureIn2019 : disclosureIn2021
  const disclosure = disclose(random, profile, scale, before.standing)
  const t3 = format.id === 'f2019' ? asIn2019(applications.cells) : applications.cells
  return {
    format,
    cells: completeCells(format, { ...t3, ...disputes.cells, ...disclosure.cells }),
    carried: { open: applications.open, pending: disputes.pending, standing: disclosure.standing },
    expired: disclosure.expired,
  }
}

/** Keeps chance within a band around a mean, so that no year looks like a slip of the pen. */
const inBand = (count: number, mean: number) =>
  mean < 4 ? Math.min(count, 12) : Math.round(Math.min(Math.max(count, mean * 0.55), mean * 1.6))
